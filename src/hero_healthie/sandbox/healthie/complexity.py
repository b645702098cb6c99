"""Measure the complexity and depth of GraphQL operations by Healthie's rule.

Every field costs 1, multiplied by the page size (`first` or `last`, 100 when absent) of each connection above it. The
fields of a connection itself (`nodes`, `edges`, `page_info`, `total_count`) are not multiplied by its own page size,
and neither are those below `page_info`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    BooleanValueNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    IntValueNode,
    OperationDefinitionNode,
    SchemaMetaFieldDef,
    TypeMetaFieldDef,
    is_abstract_type,
    value_from_ast_untyped,
)
from graphql.execution.collect_fields import collect_fields, collect_sub_fields  # of 3.2, to which the extra is pinned

from hero_healthie.sandbox.common.json import JsonObject

MAX_COMPLEXITY = 2_000
MAX_DEPTH = 25
DEFAULT_PAGE_SIZE = 100
_ROWS = {"nodes", "edges"}
_META_FIELDS = {"__schema": SchemaMetaFieldDef, "__type": TypeMetaFieldDef}


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
    """Return the cost of a valid operation with these variables; none when they cannot be used at all."""
    root = schema.get_root_type(operation.operation)
    if root is None:
        return Cost(0, 0)
    values = _with_defaults(operation, variables)
    try:
        fields = collect_fields(schema, fragments, values, root, operation.selection_set)
        return _Measure(schema, fragments, values).fields(root, fields.values())
    except GraphQLError:  # a missing variable, which execution refuses
        return Cost(0, 0)


def _with_defaults(operation: OperationDefinitionNode, variables: JsonObject) -> JsonObject:
    defaults = {each.variable.name.value: each.default_value for each in operation.variable_definitions}
    known = {
        name: value_from_ast_untyped(node)
        for name, node in defaults.items()
        if isinstance(node, IntValueNode | BooleanValueNode)
    }
    return known | variables


@dataclass(frozen=True, slots=True)
class _Measure:
    schema: GraphQLSchema
    fragments: dict[str, FragmentDefinitionNode]
    variables: JsonObject

    def fields(self, parent: GraphQLObjectType, fields: Iterable[list[FieldNode]]) -> Cost:
        """Return the cost of fields of one object."""
        costs = [self._field(parent, nodes) for nodes in fields]
        return Cost(sum(cost.complexity for cost in costs), max((cost.depth for cost in costs), default=0))

    def _field(self, parent: GraphQLObjectType, nodes: list[FieldNode]) -> Cost:
        name = nodes[0].name.value
        field: Any = _META_FIELDS.get(name) or parent.fields.get(name)
        if field is None or nodes[0].selection_set is None:
            return Cost(1, 1)
        type_ = named_type(field.type)
        objects = [cast("GraphQLObjectType", type_)]
        if is_abstract_type(type_):  # the dearest member counts
            objects = self.schema.get_possible_types(cast("GraphQLUnionType", type_))
        costs = [self._below(each, nodes) for each in objects]
        return Cost(
            1 + max((cost.complexity for cost in costs), default=0), 1 + max((cost.depth for cost in costs), default=0)
        )

    def _below(self, type_: GraphQLObjectType, nodes: list[FieldNode]) -> Cost:
        fields = collect_sub_fields(self.schema, self.fragments, self.variables, type_, nodes).values()
        if not is_connection(type_):
            return self.fields(type_, fields)
        size = self._page_size(nodes[0])
        total, deepest = 0, 0
        for inner in fields:
            cost = self._field(type_, inner)
            rows = size if inner[0].name.value in _ROWS else 1
            total += 1 + rows * (cost.complexity - 1)
            deepest = max(deepest, cost.depth)
        return Cost(total, deepest)

    def _page_size(self, node: FieldNode) -> int:
        given = {each.name.value: value_from_ast_untyped(each.value, self.variables) for each in node.arguments}
        sizes = (given.get(name) for name in ("first", "last"))
        size = next((size for size in sizes if type(size) is int), DEFAULT_PAGE_SIZE)
        return max(0, min(size, DEFAULT_PAGE_SIZE))


def named_type(type_: Any) -> GraphQLNamedType:
    """Return the type inside lists and non-nulls."""
    while hasattr(type_, "of_type"):
        type_ = type_.of_type
    return cast("GraphQLNamedType", type_)


def is_connection(type_: GraphQLNamedType) -> bool:
    """Return whether a type is a Relay connection."""
    fields = getattr(type_, "fields", {})
    return type_.name.endswith("Connection") and "page_info" in fields and "nodes" in fields
