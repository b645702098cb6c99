"""Collects the fields of selections, type by type; what is selected more than once is merged, as GraphQL does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    NamedTypeNode,
    SelectionNode,
    SelectionSetNode,
)

from ..schema.schema import Abstract, Fields

TYPENAME = "__typename"


@dataclass(frozen=True, slots=True)
class Part:
    """A selection set, and whether all of it may be missing from a response because of `@include` or `@skip`."""

    selections: SelectionSetNode
    conditional: bool = False


@dataclass(slots=True)
class SelectedField:
    """One key of a response, with every place that selects it."""

    key: str
    nodes: list[tuple[FieldNode, bool]] = field(default_factory=list[tuple[FieldNode, bool]])

    @property
    def field_name(self) -> str:
        """The field of the schema."""
        return self.nodes[0][0].name.value

    @property
    def conditional(self) -> bool:
        """True if a response may come without it."""
        return all(conditional for _, conditional in self.nodes)

    @property
    def parts(self) -> list[Part]:
        """The selections below it."""
        always = not self.conditional
        several = len({id(node) for node, _ in self.nodes}) > 1
        return [
            Part(node.selection_set, conditional and (always or several))
            for node, conditional in self.nodes
            if node.selection_set is not None
        ]

    def says_the_same(self, merged: SelectedField) -> bool:
        """Return whether the field is the same in a selection that has more than this one's."""
        if self.conditional != merged.conditional:
            return False
        leaf = all(node.selection_set is None for node, _ in merged.nodes)
        return leaf or {id(node) for node, _ in merged.nodes} <= {id(node) for node, _ in self.nodes}


@dataclass(frozen=True, slots=True)
class FieldCollector:
    """Collects the fields of selections."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]

    def fields(self, type_: GraphQLNamedType, parts: Iterable[Part]) -> dict[str, SelectedField]:
        """Return the fields selected of a type, by the keys of the response, in the order of first use."""
        found: dict[str, SelectedField] = {}
        for part in parts:
            self._collect(type_.name, part.selections, part.conditional, found)
        return found

    def _collect(
        self, type_name: str, selections: SelectionSetNode, conditional: bool, found: dict[str, SelectedField]
    ) -> None:
        for node in selections.selections:
            maybe = conditional or bool(node.directives)
            if isinstance(node, FieldNode):
                key = (node.alias or node.name).value
                found.setdefault(key, SelectedField(key)).nodes.append((node, maybe))
                continue
            inner = self.below(node)
            if inner is not None and self._applies(self._condition(node), type_name):
                self._collect(type_name, inner, maybe, found)

    def below(self, node: SelectionNode) -> SelectionSetNode | None:
        """Return the selections of a fragment, inline or spread."""
        if isinstance(node, InlineFragmentNode):
            return node.selection_set
        return self.fragments[node.name.value].selection_set if isinstance(node, FragmentSpreadNode) else None

    def condition_of(self, fragment: str) -> str:
        """Return the type that a fragment stands on."""
        return self.fragments[fragment].type_condition.name.value

    def _condition(self, node: SelectionNode) -> str | None:
        """Return the type that a fragment, inline or spread, stands on; None for an inline one without."""
        condition: NamedTypeNode | None = None
        if isinstance(node, InlineFragmentNode):
            condition = node.type_condition
        elif isinstance(node, FragmentSpreadNode):
            return self.condition_of(node.name.value)
        return condition.name.value if condition else None

    def _applies(self, condition: str | None, type_name: str) -> bool:
        """Return whether a fragment on one type applies to objects of another."""
        if condition is None or condition == type_name:
            return True
        on, type_ = self.schema.type_map[condition], self.schema.type_map[type_name]
        return isinstance(on, Abstract) and isinstance(type_, Fields) and self.schema.is_sub_type(on, type_)

    def spread(self, parts: Iterable[Part]) -> list[str]:
        """Return the fragments spread directly and unconditionally."""
        nodes = (node for part in parts if not part.conditional for node in part.selections.selections)
        names = {node.name.value for node in nodes if isinstance(node, FragmentSpreadNode) and not node.directives}
        return sorted(names)

    def sole_fragment(self, type_name: str, parts: Sequence[Part], *, in_union: bool = False) -> str | None:
        """Return the fragment on a type that is, unconditionally, all that is selected of objects of the type.

        In a union it may stand inside inline ones, beside `__typename` and the selections of other types.
        """
        if any(part.conditional for part in parts):
            return None
        found: set[str] = set()
        for node in self._leaves(type_name, parts) if in_union else _nodes(parts):
            if node.directives:
                return None
            if isinstance(node, FragmentSpreadNode):
                found.add(node.name.value)
            elif not (in_union and isinstance(node, FieldNode) and (node.alias or node.name).value == TYPENAME):
                return None
        name = found.pop() if len(found) == 1 else None
        return name if name is not None and self.condition_of(name) == type_name else None

    def _leaves(self, type_name: str, parts: Iterable[Part]) -> Iterator[SelectionNode]:
        for node in _nodes(parts):
            if not isinstance(node, FieldNode) and not self._applies(self._condition(node), type_name):
                continue
            if isinstance(node, InlineFragmentNode) and not node.directives:
                yield from self._leaves(type_name, [Part(node.selection_set)])
            else:
                yield node

    def distinguishes(self, abstract: str, parts: Iterable[Part]) -> bool:
        """Return whether a selection differs between the types that a union or interface stands for."""
        for node in _nodes(parts):
            inner = self.below(node)
            if inner is None:
                continue
            if self._condition(node) not in (None, abstract) or self.distinguishes(abstract, [Part(inner)]):
                return True
        return False


def _nodes(parts: Iterable[Part]) -> Iterator[SelectionNode]:
    return (node for part in parts for node in part.selections.selections)
