"""What a GraphQL operation costs and how deep it is, by Healthie's rule.

Every field costs 1, multiplied by the page size (`first` or `last`, 100 when absent) of each connection above it. The
fields of a connection itself (`nodes`, `edges`, `page_info`, `total_count`) are not multiplied by its own page size,
and neither is what stands below `page_info`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    BooleanValueNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
)

from hero_healthie.sandbox.common.json import JsonObject

MAX_COMPLEXITY = 2_000
MAX_DEPTH = 25
DEFAULT_PAGE_SIZE = 100
_ROWS = {"nodes", "edges"}


@dataclass(frozen=True, slots=True)
class Cost:
    """The two figures that are limited."""

    complexity: int
    depth: int


def measure(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: dict[str, FragmentDefinitionNode],
    variables: JsonObject,
) -> Cost:
    """The cost of an operation with these variables."""
    root = schema.get_root_type(operation.operation)
    if root is None:
        return Cost(0, 0)
    return _Measure(schema, fragments, _with_defaults(operation, variables)).selection(root, [operation.selection_set])


def _with_defaults(operation: OperationDefinitionNode, variables: JsonObject) -> JsonObject:
    values: JsonObject = {}
    for definition in operation.variable_definitions:
        default = definition.default_value
        if isinstance(default, IntValueNode):
            values[definition.variable.name.value] = int(default.value)
        elif isinstance(default, BooleanValueNode):
            values[definition.variable.name.value] = default.value
    return values | variables


class _Measure:
    def __init__(
        self, schema: GraphQLSchema, fragments: dict[str, FragmentDefinitionNode], variables: JsonObject
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._variables = variables

    def selection(self, parent: GraphQLNamedType, sets: list[SelectionSetNode]) -> Cost:
        """The cost of selections on one object; of a union, the dearest of its members."""
        if isinstance(parent, GraphQLInterfaceType | GraphQLUnionType):
            costs = [self.selection(member, sets) for member in self._schema.get_possible_types(parent)]
            return Cost(
                max((cost.complexity for cost in costs), default=0), max((cost.depth for cost in costs), default=0)
            )
        total, deepest = 0, 0
        for nodes in self._fields(parent, sets).values():
            cost = self._field(parent, nodes)
            total += cost.complexity
            deepest = max(deepest, cost.depth)
        return Cost(total, deepest)

    def _field(self, parent: GraphQLNamedType, nodes: list[FieldNode]) -> Cost:
        below = [node.selection_set for node in nodes if node.selection_set is not None]
        name = nodes[0].name.value
        if name.startswith("__") and name != "__typename":
            # Introspection: the schema describing itself has no connections.
            return self._introspection(below)
        fields = getattr(parent, "fields", {})
        if name not in fields or not below:
            return Cost(1, 1)
        type_ = named_type(fields[name].type)
        if not is_connection(type_):
            cost = self.selection(type_, below)
            return Cost(1 + cost.complexity, 1 + cost.depth)
        size = self._page_size(nodes[0])
        total, deepest = 1, 1
        for inner in self._fields(type_, below).values():
            cost = self._field(type_, inner)
            rows = size if inner[0].name.value in _ROWS else 1
            total += 1 + rows * (cost.complexity - 1)
            deepest = max(deepest, 1 + cost.depth)
        return Cost(total, deepest)

    def _introspection(self, sets: list[SelectionSetNode]) -> Cost:
        total, deepest = 1, 1
        for node in (node for selections in sets for node in self._flat(selections, None)):
            cost = self._introspection([node.selection_set]) if node.selection_set is not None else Cost(1, 1)
            total += cost.complexity
            deepest = max(deepest, 1 + cost.depth)
        return Cost(total, deepest)

    def _fields(self, parent: GraphQLNamedType, sets: list[SelectionSetNode]) -> dict[str, list[FieldNode]]:
        """The fields by the name that they answer under, as execution merges them."""
        found: dict[str, list[FieldNode]] = {}
        for node in (node for selections in sets for node in self._flat(selections, parent)):
            found.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
        return found

    def _flat(self, selections: SelectionSetNode, parent: GraphQLNamedType | None) -> Iterator[FieldNode]:
        for node in selections.selections:
            if self._skipped(node):
                continue
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, InlineFragmentNode):
                if self._applies(node.type_condition.name.value if node.type_condition else None, parent):
                    yield from self._flat(node.selection_set, parent)
            elif isinstance(node, FragmentSpreadNode):
                fragment = self._fragments[node.name.value]
                if self._applies(fragment.type_condition.name.value, parent):
                    yield from self._flat(fragment.selection_set, parent)

    def _applies(self, condition: str | None, parent: GraphQLNamedType | None) -> bool:
        if condition is None or parent is None or condition == parent.name:
            return True
        type_ = self._schema.type_map.get(condition)
        if not isinstance(type_, GraphQLInterfaceType | GraphQLUnionType) or not isinstance(parent, GraphQLObjectType):
            return False
        return self._schema.is_sub_type(type_, parent)

    def _skipped(self, node: Any) -> bool:
        for directive in node.directives or ():
            name = directive.name.value
            if name in {"skip", "include"} and directive.arguments:
                value = self._value(directive.arguments[0].value)
                if isinstance(value, bool) and value is (name == "skip"):
                    return True
        return False

    def _page_size(self, node: FieldNode) -> int:
        for name in ("first", "last"):
            for argument in node.arguments:
                if argument.name.value == name:
                    value = self._value(argument.value)
                    if isinstance(value, int) and not isinstance(value, bool):
                        return max(0, min(value, DEFAULT_PAGE_SIZE))
        return DEFAULT_PAGE_SIZE

    def _value(self, node: Any) -> Any:
        if isinstance(node, VariableNode):
            return self._variables.get(node.name.value)
        if isinstance(node, IntValueNode):
            return int(node.value)
        return node.value if isinstance(node, BooleanValueNode) else None


def named_type(type_: Any) -> GraphQLNamedType:
    """The type inside lists and non-nulls."""
    while hasattr(type_, "of_type"):
        type_ = type_.of_type
    return cast("GraphQLNamedType", type_)


def is_connection(type_: GraphQLNamedType) -> bool:
    """Whether the type is a Relay connection."""
    fields = getattr(type_, "fields", {})
    return type_.name.endswith("Connection") and "page_info" in fields and "nodes" in fields
