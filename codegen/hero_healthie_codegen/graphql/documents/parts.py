"""How much a document asks of an object that stands next to the one it returns."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphql import (
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    OperationType,
    is_leaf_type,
)

from ...closure import closure
from ..schema.schema import Fields, connection_of, root_fields, type_of
from .fragment_names import payload_types
from .selections import Selections


@dataclass(slots=True)
class Parts:
    """Which types come whole where they stand next to another: small ones, and those that no query returns."""

    schema: GraphQLSchema
    selections: Selections
    _answered: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        returned = [type_of(each) for kind, _, each in root_fields(self.schema) if kind is OperationType.QUERY]
        nodes = [parts.node for type_ in returned if (parts := connection_of(type_)) is not None]
        self._answered = payload_types(self.schema).union(type_.name for type_ in (*returned, *nodes))

    def holds(self, owner: GraphQLNamedType, named: GraphQLNamedType, *, spare: int = 0) -> bool:
        """Return whether a document asks for the whole of an object next to an `owner`.

        What comes whole itself holds the whole of nothing but what belongs to it, so that one class is enough wherever
        it stands, and of none that leads back to it.
        `spare` is 1 for a node of a page that holds the whole of no more than what belongs to it, 2 for one of nothing.
        """
        if spare > 1 or not self.is_part(named):
            return False
        if not (spare or self.is_part(owner)):
            return True
        return self._belongs(named) and not (self._belongs(owner) and self._leads(named, owner))

    def is_part(self, named: GraphQLNamedType) -> bool:
        """Return whether a type comes whole next to an object that does not."""
        rule = self.selections.neighbours
        if rule is None or not isinstance(named, GraphQLObjectType) or connection_of(named) is not None:
            return False
        if rule.is_gated(named.name) or self.selections.of(named.name).beside:
            return False
        wanted = [type_of(each) for _, each in self.selections.wanted(named)]
        leaves = sum(map(is_leaf_type, wanted))
        if self._belongs(named):
            return leaves > 0
        return leaves <= rule.most_leaves and len(wanted) - leaves <= rule.most_objects

    def _belongs(self, named: GraphQLNamedType) -> bool:
        """Return whether a type is a part of others and nothing by itself: no query returns it, or somebody said so."""
        rule = self.selections.neighbours
        return named.name not in self._answered or (rule is not None and named.name in rule.owned)

    def _leads(self, start: GraphQLNamedType, end: GraphQLNamedType) -> bool:
        def below(type_: GraphQLNamedType) -> list[GraphQLNamedType]:
            return [type_of(each) for _, each in self.selections.wanted(type_)] if isinstance(type_, Fields) else []

        def parts(type_: GraphQLNamedType) -> list[GraphQLNamedType]:
            return [each for each in below(type_) if self._belongs(each) and self.is_part(each)]

        return start is end or any(end in below(each) for each in closure([start], parts))
