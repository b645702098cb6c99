"""What documents ask of each type: one named fragment for each, so that one Python class serves every operation.

The rules, with the decisions of specs/healthie/selections.toml on top:

- an object: its leaf fields that are not deprecated and need no argument, and the id of the objects next to it;
- an object with none of these: the leaves of the objects next to it;
- the payload of a mutation: the same, with the whole of each object in it, and `messages`;
- a connection: its nodes, its page and its count.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from graphql import (
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    is_leaf_type,
    is_required_argument,
    parse,
)

from ..errors import CodegenError
from ..healthie.cost import MAX_COST, PAGE_SIZE_WHEN_ABSENT
from ..healthie.names import pascal, snake
from ..healthie.schema import is_connection, type_of
from ..healthie.selections import Selections

LARGEST_PAGE = 25
SMALLEST_PAGE = 10
# `nodes`, `page_info` with its four fields, `total_count`, and the connection itself.
_COST_OF_PAGE = 8


@dataclass(slots=True)
class Fragments:
    """The generated fragments, made when first asked for."""

    schema: GraphQLSchema
    selections: Selections
    definitions: dict[str, FragmentDefinitionNode] = field(default_factory=dict[str, FragmentDefinitionNode])

    def for_object(self, type_: GraphQLObjectType) -> str:
        """The name of the fragment for an object that an operation returns."""
        if is_connection(type_):
            return self._define(type_, self._of_connection(type_))
        return self._define(type_, self._of_object(type_))

    def for_payload(self, type_: GraphQLObjectType) -> str:
        """The name of the fragment for what a mutation returns."""
        parts: list[str] = []
        for name, field_ in self._wanted(type_):
            named = type_of(field_)
            if is_leaf_type(named):
                parts.append(name)
            else:
                parts.append(f"{name} {self.whole(named)}")
        return self._define(type_, parts)

    def for_node(self, type_: GraphQLObjectType) -> str:
        """The name of the fragment for a node of a connection."""
        listed = self.selections.of(type_.name).list_fields
        if not listed:
            return self.for_object(type_)
        parts = [self._beside(name, type_.fields[name]) or name for name in listed]
        return self._define(type_, parts, name=f"{pascal(type_.name)}ListItem")

    def whole(self, named: object) -> str:
        """A selection set for the whole of an object or a union."""
        if isinstance(named, GraphQLUnionType):
            members = " ".join(f"... on {member.name} {{ ...{self._member(named, member)} }}" for member in named.types)
            return f"{{ __typename {members} }}"
        assert isinstance(named, GraphQLObjectType)  # noqa: S101
        return f"{{ ...{self.for_object(named)} }}"

    def page_size(self, connection: GraphQLObjectType, *, fixed: bool) -> int:
        """How many nodes a page can hold by default; `fixed` where the caller cannot say how many.

        Raises:
            CodegenError: fewer than is useful; the message says what to decide.
        """
        node = type_of(connection.fields["nodes"])
        cost = self._cost_of_node(node)
        largest, smallest = (PAGE_SIZE_WHEN_ABSENT,) * 2 if fixed else (LARGEST_PAGE, SMALLEST_PAGE)
        size = min(largest, (MAX_COST - _COST_OF_PAGE) // max(cost, 1))
        if size < smallest:
            most = (MAX_COST - _COST_OF_PAGE) // largest
            raise CodegenError(
                f"{self.selections.path}: a page of {connection.name} can hold {size} nodes and should hold "
                f"{smallest}, as each {node.name} costs {cost}. Choose fields that cost {most} at most, and add:\n\n"
                f'[types.{node.name}]\nlist_fields = ["id", …]\nlist_fields_reason = "…"'
            )
        return size

    def _cost_of_node(self, node: object) -> int:
        if isinstance(node, GraphQLUnionType):
            return 1 + sum(_cost(self.definitions[self._member(node, member)]) for member in node.types)
        assert isinstance(node, GraphQLObjectType)  # noqa: S101
        definition = self.definitions[self.for_node(node)]
        return _cost(definition)

    def _of_connection(self, type_: GraphQLObjectType) -> list[str]:
        node = type_of(type_.fields["nodes"])
        nodes = f"{{ ...{self.for_node(node)} }}" if isinstance(node, GraphQLObjectType) else self.whole(node)
        page_info = type_of(type_.fields["page_info"])
        return [f"nodes {nodes}", f"page_info {self.whole(page_info)}", "total_count"]

    def _of_object(self, type_: GraphQLObjectType) -> list[str]:
        parts = [part for name, field_ in self._wanted(type_) if (part := self._beside(name, field_))]
        if parts:
            return parts
        for name, field_ in self._wanted(type_):
            below = type_of(field_)
            if isinstance(below, GraphQLObjectType) and not is_connection(below):
                parts.append(f"{name} {self.whole(below)}")
        if not parts:
            raise CodegenError(f"{self.selections.path}: nothing of {type_.name} can be asked for without arguments")
        return parts

    def _beside(self, name: str, field_: GraphQLField) -> str | None:
        """What a document asks of a field of the object it returns: the value of a leaf, the id of an object."""
        named = type_of(field_)
        if is_leaf_type(named):
            return name
        if isinstance(named, GraphQLUnionType):
            members = " ".join(f"... on {member.name} {{ id }}" for member in named.types if "id" in member.fields)
            return f"{name} {{ __typename {members} }}"
        if isinstance(named, GraphQLObjectType) and "id" in dict(self._wanted(named)):
            return f"{name} {{ id }}"
        return None

    def _member(self, union: GraphQLUnionType, member: GraphQLObjectType) -> str:
        """The fragment for one member of a union.

        Two members may give one name to fields of different types, which GraphQL refuses in one document: there the
        later members answer under a name of their own.
        """
        parts: list[str] = []
        for name, field_ in self._wanted(member):
            part = self._beside(name, field_)
            if part is None:
                continue
            of_type = str(cast(Any, field_).type)
            earlier = (other.fields.get(name) for other in union.types[: union.types.index(member)])
            if any(other is not None and str(other.type) != of_type for other in earlier):
                part = f"{name}_of_{snake(member.name)}: {part}"
            parts.append(part)
        return self._define(member, parts, name=f"{pascal(union.name)}{pascal(member.name)}")

    def _wanted(self, type_: GraphQLObjectType) -> list[tuple[str, GraphQLField]]:
        decided = self.selections.of(type_.name)
        left_out = decided.never | decided.on_request
        return [
            (name, field_)
            for name, field_ in type_.fields.items()
            if name not in left_out
            and field_.deprecation_reason is None
            and not any(is_required_argument(argument) for argument in field_.args.values())
        ]

    def _define(self, type_: GraphQLObjectType, parts: list[str], *, name: str = "") -> str:
        name = name or pascal(type_.name)
        if name not in self.definitions:
            text = f"fragment {name} on {type_.name} {{ {' '.join(parts)} }}"
            definition = parse(text, no_location=True).definitions[0]
            assert isinstance(definition, FragmentDefinitionNode)  # noqa: S101
            self.definitions[name] = definition
        return name


def _cost(definition: FragmentDefinitionNode) -> int:
    """What a fragment of leaves and ids costs."""
    return sum(
        1 + len(getattr(getattr(selection, "selection_set", None), "selections", ()))
        for selection in definition.selection_set.selections
    )
