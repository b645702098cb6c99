"""The fields that documents select of each type: one named fragment for each, so that one class serves every operation.

The rules, with the decisions of specs/healthie/selections.toml on top:

- an object: its leaf fields that are not deprecated and need no argument, and the objects next to it;
- an object next to another: the whole of it where it is small or no query returns it, what `beside` decides of its
  type, or its id and its names;
- an object with none of these: what the objects next to it have, or only its `__typename`;
- the payload of a mutation: the same, with the whole of each object in it, and `messages`;
- a connection: its nodes (or its edges), its page and its count;
- a union or an interface: the whole of each object it may be, if a page can hold them, else what the interface itself
  has, or the ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from graphql import (
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    is_leaf_type,
    parse,
)

from hero_healthie_runtime.graphql.cost import MAX_COST, PAGE_SIZE_WHEN_ABSENT

from ..schema.names import snake
from ..schema.schema import Abstract, Connection, Fields, connection_of, root_fields, takes_page_size, type_of
from .cost import weigh
from .fragment_names import fragment_names, payload_types
from .parts import Parts
from .proposals import TooCostlyError, cut, list_fields
from .selections import Selections

LARGEST_PAGE = 25
SMALLEST_PAGE = 10
# `nodes`, `page_info` with its four fields, `total_count`, and the connection itself.
_COST_OF_PAGE = 8
_MOST_LEVELS = 3


@dataclass(slots=True)
class Fragments:
    """The generated fragments, made on first use."""

    schema: GraphQLSchema
    selections: Selections
    definitions: dict[str, FragmentDefinitionNode] = field(default_factory=dict[str, FragmentDefinitionNode])
    names: Mapping[str, str] = field(init=False)
    """The names of the fragments, by what they hold: see `fragment_names`."""
    payloads: frozenset[str] = field(init=False)
    fixed: frozenset[str] = field(init=False)
    """The connections that some operation returns without taking a page size."""
    parts: Parts = field(init=False)
    """Which types come whole where they stand next to another."""

    def __post_init__(self) -> None:
        self.names = fragment_names(self.schema)
        self.payloads = payload_types(self.schema)
        self.parts = Parts(self.schema, self.selections)
        self.fixed = frozenset(
            type_of(field_).name for _, _, field_ in root_fields(self.schema) if not takes_page_size(field_)
        )

    def selection(self, type_: GraphQLNamedType) -> str:
        """Return the selection set for the type that an operation returns."""
        if isinstance(type_, GraphQLObjectType) and type_.name in self.payloads:
            return f"{{ ...{self._define(type_, self._of_payload(type_))} }}"
        return self.whole(type_)

    def whole(self, named: GraphQLNamedType) -> str:
        """Return a selection set for the whole of an object, a union or an interface."""
        if isinstance(named, GraphQLObjectType):
            return f"{{ ...{self._for_object(named)} }}"
        assert isinstance(named, Abstract)  # noqa: S101 (narrows a type)
        if self._is_expanded(named):
            members = (
                f"... on {member.name} {{ ...{self._member(named, member)} }}" for member in self._possible(named)
            )
            return _together(["__typename", *members])
        return self._unexpanded(named, (MAX_COST - _COST_OF_PAGE) // SMALLEST_PAGE)

    def define(self, name: str) -> None:
        """Make the fragment of a name, where the whole of a type goes by it, or what stands next to others."""
        for type_ in self.schema.type_map.values():
            if isinstance(type_, Fields) and not type_.name.startswith("__"):
                if self.names[type_.name] == name:
                    self.selection(type_)
                elif self.names[f"{type_.name} Reference"] == name:
                    self._reference(type_)

    def page_size(self, connection: GraphQLObjectType, *, fixed: bool) -> int:
        """Return how many nodes a page can hold by default; `fixed` if the caller cannot say how many. Raise
        CodegenError for fewer than is useful.
        """
        parts = connection_of(connection)
        assert parts is not None  # noqa: S101 (narrows a type)
        cost = self._cost_of_node(connection, parts)
        largest, smallest = (PAGE_SIZE_WHEN_ABSENT,) * 2 if fixed else (LARGEST_PAGE, SMALLEST_PAGE)
        size = min(largest, (MAX_COST - _COST_OF_PAGE) // max(cost, 1))
        if size < smallest:
            most = (MAX_COST - _COST_OF_PAGE) // (smallest if not fixed else largest)
            row = self._proposed(parts, most)
            raise TooCostlyError(
                f"{self.selections.path}: a page of {connection.name} can hold {size} nodes and should hold "
                f"{smallest}, as each {parts.node.name} costs {cost}. Choose fields that cost {most} at most, and "
                f"add, for example:\n\n{row}",
                [row],
            )
        return size

    def _least(self, connection: GraphQLNamedType, node: GraphQLNamedType) -> int:
        """Return how many nodes a page should hold, if that leaves room for what is asked of each."""
        if connection.name in self.fixed:
            return PAGE_SIZE_WHEN_ABSENT
        return self.selections.of(node.name).page or LARGEST_PAGE

    def _proposed(self, parts: Connection, most: int) -> str:
        room = most - (2 if parts.nodes is None else 0)
        return list_fields(parts.node.name, self._costs(parts.node), room)

    def proposed_cut(self, named: GraphQLNamedType, excess: int) -> str:
        """Return the row of selections.toml that leaves out as much of a type as is too much."""
        return cut(named.name, self._costs(named), excess)

    def _costs(self, named: GraphQLNamedType) -> list[tuple[str, int]]:
        """Return the cost of each field that a document selects of a type."""
        if not isinstance(named, Fields):
            return []
        parts = [(name, self._beside(named, name, field_)) for name, field_ in self.selections.wanted(named)]
        return [(name, self._weigh(named, _together([part]))) for name, part in parts if part]

    def _for_object(self, type_: Fields) -> str:
        parts = connection_of(type_)
        if parts is not None and isinstance(type_, GraphQLObjectType):
            return self._define(type_, self._of_connection(type_, parts))
        return self._define(type_, self._of_object(type_))

    def _for_node(self, connection: GraphQLObjectType, node: GraphQLNamedType) -> str:
        """Return the selection set for a node of a connection."""
        listed = self.selections.of(node.name).list_fields
        most = (MAX_COST - _COST_OF_PAGE) // self._least(connection, node)
        wide = isinstance(node, GraphQLObjectType) and self._weigh(node, self.whole(node)) > most
        if isinstance(node, Fields) and (listed or (wide and connection.name not in self.fixed)):
            fields = [(name, node.fields[name]) for name in listed] or self.selections.wanted(node)
            for spare in (1, 2):
                parts = [part for each in fields if (part := self._beside(node, *each, spare=spare))]
                if self._weigh(node, _together(parts)) <= most:
                    break
            name = self._define(node, parts, name=self.names[f"{node.name} ListItem"])
            return f"{{ __typename ...{name} }}" if isinstance(node, GraphQLInterfaceType) else f"{{ ...{name} }}"
        if isinstance(node, Abstract) and connection.name in self.fixed and not self._is_light(node):
            return self._unexpanded(node, (MAX_COST - _COST_OF_PAGE) // PAGE_SIZE_WHEN_ABSENT - 2)
        return self.whole(node)

    def _is_light(self, node: Abstract) -> bool:
        """Return whether a page of fixed size holds the whole of each object that a union or an interface may be."""
        return self._weigh(node, self.whole(node)) <= (MAX_COST - _COST_OF_PAGE) // PAGE_SIZE_WHEN_ABSENT - 2

    def _unexpanded(self, node: Abstract, most: int) -> str:
        """Return a selection set for what is common to all that a union or an interface may be."""
        if isinstance(node, GraphQLInterfaceType):
            return f"{{ __typename ...{self._define(node, self._of_object(node))} }}"
        short = self._reference(node)
        return short if short is not None and len(node.types) < most else "{ __typename }"

    def _cost_of_node(self, connection: GraphQLObjectType, parts: Connection) -> int:
        selection = self._for_node(connection, parts.node)
        cost = self._weigh(parts.node, selection)
        # An edge costs what is in it: its cursor and its node.
        return cost if parts.nodes is not None else cost + 2

    def _of_connection(self, type_: GraphQLObjectType, parts: Connection) -> list[str]:
        node = self._for_node(type_, parts.node)
        found = [f"nodes {node}"] if parts.nodes is not None else [f"edges {self._edge(type_, node)}"]
        found.append(f"{parts.page_info} {self.whole(type_of(type_.fields[parts.page_info]))}")
        counts = ("total_count", "totalCount")
        wanted = dict(self.selections.wanted(type_))
        return found + [name for name in counts if name in wanted and is_leaf_type(type_of(wanted[name]))]

    def _edge(self, connection: GraphQLObjectType, node: str) -> str:
        type_ = type_of(connection.fields["edges"])
        assert isinstance(type_, GraphQLObjectType)  # noqa: S101 (narrows a type)
        parts = ["cursor"] if "cursor" in dict(self.selections.wanted(type_)) else []
        return f"{{ ...{self._define(type_, [*parts, f'node {node}'])} }}"

    def _of_payload(self, type_: GraphQLObjectType) -> list[str]:
        """Return the whole of a payload; if that costs too much, the ids of the costliest objects only."""
        wanted = [(name, type_of(field_), field_) for name, field_ in self.selections.wanted(type_)]
        parts = {name: name if is_leaf_type(named) else f"{name} {self.whole(named)}" for name, named, _ in wanted}
        costs = {name: self._weigh(type_, _together([part])) for name, part in parts.items()}
        fields = {name: field_ for name, _, field_ in wanted}
        for name in sorted(costs, key=lambda name: -costs[name]):
            if sum(costs.values()) < MAX_COST:
                break
            short = self._beside(type_, name, fields[name])
            if short is None:
                del parts[name], costs[name]
            else:
                parts[name], costs[name] = short, self._weigh(type_, _together([short]))
        return list(parts.values()) or ["__typename"]

    def _of_object(self, type_: Fields) -> list[str]:
        parts = [part for name, field_ in self.selections.wanted(type_) if (part := self._beside(type_, name, field_))]
        return parts or self._of_what_is_next(type_, (type_.name,)) or ["__typename"]

    def _of_what_is_next(self, type_: Fields, path: Sequence[str]) -> list[str]:
        """Return the parts of an object without leaves; `path` leads to it, so that no type holds itself."""
        parts: list[str] = []
        for name, field_ in self.selections.wanted(type_):
            below = type_of(field_)
            if not isinstance(below, GraphQLObjectType) or connection_of(below) is not None or below.name in path:
                continue
            if any(self._beside(below, *each) for each in self.selections.wanted(below)):
                parts.append(f"{name} {self.whole(below)}")
            elif len(path) < _MOST_LEVELS and (inner := self._of_what_is_next(below, (*path, below.name))):
                parts.append(f"{name} {_together(inner)}")
        return parts

    def _beside(self, owner: Fields, name: str, field_: GraphQLField, *, spare: int = 0) -> str | None:
        """Return what a document selects of a field: the value of a leaf, as much of an object as the rules say."""
        named = type_of(field_)
        if is_leaf_type(named):
            return name
        if self.parts.holds(owner, named, spare=spare):
            return f"{name} {self.whole(named)}"
        rule = self.selections.neighbours
        reference = None if rule is not None and rule.is_gated(named.name) else self._reference(named)
        return None if reference is None else f"{name} {reference}"

    def _reference(self, named: GraphQLNamedType) -> str | None:
        """Return a selection set for what says which object it is, or None where nothing does."""
        if isinstance(named, GraphQLUnionType):
            id_of = {member.name: self._id_of(member) for member in named.types}
            types = {str(cast(Any, field_).type) for field_ in id_of.values() if field_ is not None}
            # GraphQL refuses ids of different types in one response.
            alike = len(types) == 1 and len(named.types) < MAX_COST // SMALLEST_PAGE
            members = [f"... on {name} {{ id }}" for name, field_ in id_of.items() if alike and field_ is not None]
            return _together(["__typename", *members])
        if not isinstance(named, Fields) or connection_of(named) is not None:
            return None
        rule, fields = self.selections.neighbours, dict(self.selections.wanted(named))
        listed = self.selections.of(named.name).beside or [
            name for name in fields if name in (rule.names if rule else ("id",)) and is_leaf_type(type_of(fields[name]))
        ]
        if not listed:
            return None
        if isinstance(named, GraphQLInterfaceType):
            return _together(["__typename", *listed])
        if listed == ["id"] or (listed == ["id", "name"] and str(named.fields["name"].type) == "String"):
            return _together(listed)
        parts = [part for name in listed if (part := self._beside(named, name, named.fields[name]))]
        name = self._define(named, parts, name=self.names[f"{named.name} Reference"])
        return _together([f"...{name}"])

    def _id_of(self, type_: Fields) -> GraphQLField | None:
        found = dict(self.selections.wanted(type_)).get("id")
        return found if found is not None and is_leaf_type(type_of(found)) else None

    def _possible(self, abstract: Abstract) -> list[GraphQLObjectType]:
        return sorted(self.schema.get_possible_types(abstract), key=lambda member: member.name)

    def _is_expanded(self, abstract: Abstract) -> bool:
        """Return whether documents ask for the whole of each object that a union or an interface may be."""
        members = self._possible(abstract)
        most = (MAX_COST - _COST_OF_PAGE) // SMALLEST_PAGE
        if not members or len(members) > most:
            return False
        return sum(self._weigh(member, _together(self._of_object(member))) + 1 for member in members) <= most

    def _member(self, abstract: Abstract, member: GraphQLObjectType) -> str:
        """Return the fragment for one object that a union or an interface may be.

        Two of them may give one name to fields of different types, which GraphQL refuses in one document: there the
        later ones get an alias.
        """
        members = self._possible(abstract)
        taken = {name for other in members for name in other.fields}
        parts: list[str] = []
        for name, field_ in self.selections.wanted(member):
            part = self._beside(member, name, field_, spare=2)
            if part is None:
                continue
            of_type = str(cast(Any, field_).type)
            earlier = (other.fields.get(name) for other in members[: members.index(member)])
            if any(other is not None and str(other.type) != of_type for other in earlier):
                alias = f"{name}_of_{snake(member.name)}"
                while alias in taken:
                    alias += "_"
                part = f"{alias}: {part}"
            parts.append(part)
        name = self.names[f"{abstract.name} {member.name}"]
        return self._define(member, parts or self._of_object(member), name=name)

    def _define(self, type_: Fields, parts: list[str], *, name: str = "") -> str:
        name = name or self.names[type_.name]
        if name not in self.definitions:
            self.definitions[name] = _fragment(name, type_, _together(parts))
        return name

    def _weigh(self, type_: GraphQLNamedType, selection: str) -> int:
        return weigh(self.schema, self.definitions, _fragment("Part", type_, selection).selection_set, type_)


def _together(parts: Iterable[str]) -> str:
    return f"{{ {' '.join(parts)} }}"


def _fragment(name: str, type_: GraphQLNamedType, selection: str) -> FragmentDefinitionNode:
    definition = parse(f"fragment {name} on {type_.name} {selection}", no_location=True).definitions[0]
    assert isinstance(definition, FragmentDefinitionNode)  # noqa: S101 (narrows a type)
    return definition
