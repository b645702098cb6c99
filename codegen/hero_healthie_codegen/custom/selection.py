"""Which fields a selection asks of one type of object; what is selected more than once is merged, as GraphQL does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    NamedTypeNode,
    SelectionNode,
    SelectionSetNode,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A selection set, and whether all of it may be missing from an answer because of `@include` or `@skip`."""

    selections: SelectionSetNode
    conditional: bool = False


@dataclass(slots=True)
class Chosen:
    """One name of an answer, with every place that asks for it."""

    key: str
    nodes: list[tuple[FieldNode, bool]] = field(default_factory=list[tuple[FieldNode, bool]])

    @property
    def field_name(self) -> str:
        """The field of the schema."""
        return self.nodes[0][0].name.value

    @property
    def conditional(self) -> bool:
        """Whether an answer may come without it."""
        return all(conditional for _, conditional in self.nodes)

    @property
    def parts(self) -> list[Part]:
        """What is selected below it."""
        always = not self.conditional
        several = len({id(node) for node, _ in self.nodes}) > 1
        return [
            Part(node.selection_set, conditional and (always or several))
            for node, conditional in self.nodes
            if node.selection_set is not None
        ]

    @property
    def identities(self) -> set[int]:
        """The nodes, to compare selections by."""
        return {id(node) for node, _ in self.nodes}


@dataclass(frozen=True, slots=True)
class Selector:
    """Collects the fields of selections."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]

    def fields(self, type_: GraphQLObjectType, parts: Iterable[Part]) -> dict[str, Chosen]:
        """What is asked of an object of this type, by the names in the answer, in the order of first use."""
        found: dict[str, Chosen] = {}
        for part in parts:
            self._collect(type_, part.selections, part.conditional, found)
        return found

    def _collect(
        self, type_: GraphQLObjectType, selections: SelectionSetNode, conditional: bool, found: dict[str, Chosen]
    ) -> None:
        for node in selections.selections:
            maybe = conditional or bool(node.directives)
            if isinstance(node, FieldNode):
                key = (node.alias or node.name).value
                found.setdefault(key, Chosen(key)).nodes.append((node, maybe))
                continue
            inner = self.below(node)
            if inner is not None and self.applies(self.condition(node), type_):
                self._collect(type_, inner, maybe, found)

    def below(self, node: SelectionNode) -> SelectionSetNode | None:
        """The selections of a fragment, inline or spread."""
        if isinstance(node, InlineFragmentNode):
            return node.selection_set
        return self.fragments[node.name.value].selection_set if isinstance(node, FragmentSpreadNode) else None

    def condition(self, node: SelectionNode) -> str | None:
        """The type that a fragment, inline or spread, stands on; None for an inline one without."""
        condition: NamedTypeNode | None = None
        if isinstance(node, InlineFragmentNode):
            condition = node.type_condition
        elif isinstance(node, FragmentSpreadNode):
            condition = self.fragments[node.name.value].type_condition
        return condition.name.value if condition else None

    def applies(self, condition: str | None, type_: GraphQLObjectType) -> bool:
        """Whether what stands on a type is asked of objects of another."""
        if condition is None or condition == type_.name:
            return True
        on = self.schema.get_type(condition)
        return isinstance(on, GraphQLInterfaceType | GraphQLUnionType) and self.schema.is_sub_type(on, type_)

    def only_fragment(self, parts: list[Part]) -> str | None:
        """The fragment that is all of a selection, unconditionally."""
        if len(parts) != 1 or parts[0].conditional or len(parts[0].selections.selections) != 1:
            return None
        node = parts[0].selections.selections[0]
        return node.name.value if isinstance(node, FragmentSpreadNode) and not node.directives else None

    def spread(self, parts: Iterable[Part]) -> list[str]:
        """The fragments spread directly and unconditionally."""
        found: dict[str, None] = {}
        for part in parts:
            for node in part.selections.selections:
                if isinstance(node, FragmentSpreadNode) and not node.directives and not part.conditional:
                    found[node.name.value] = None
        return sorted(found)

    def distinguishes(self, abstract: str, parts: Iterable[Part]) -> bool:
        """Whether a selection asks different things of the types that a union or interface stands for."""
        return any(self._distinguishes(abstract, part.selections) for part in parts)

    def _distinguishes(self, abstract: str, selections: SelectionSetNode) -> bool:
        for node in selections.selections:
            inner = self.below(node)
            if inner is None:
                continue
            if self.condition(node) not in (None, abstract) or self._distinguishes(abstract, inner):
                return True
        return False
