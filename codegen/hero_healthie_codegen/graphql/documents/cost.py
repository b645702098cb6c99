"""The cost of a document, counted as `hero_healthie_runtime.graphql.cost` says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLNamedType,
    GraphQLSchema,
    IntValueNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
)

from hero_healthie_runtime.graphql.cost import Cost, field_cost, largest_page, page_size_of, times

from ..schema.schema import Fields, is_connection, type_of
from .nodes import declared_variables, fields_of, fragments_of, given_variables, operation_of, selections_in


def measure(schema: GraphQLSchema, document: DocumentNode, variables: Mapping[str, Any] | None = None) -> Cost:
    """Return the cost of a document with one operation, before anything is sent.

    A page size given as a variable counts with its value in `variables`, else with the variable's default.
    """
    meter, operation, root = _meter_of(schema, document, variables or {})
    return meter.selection(operation.selection_set, root, below_connection=1)


def costliest(schema: GraphQLSchema, document: DocumentNode, variables: Mapping[str, Any]) -> tuple[str, int]:
    """Return the path of the innermost field that makes up most of the cost of a document, and its cost."""
    meter, operation, parent = _meter_of(schema, document, variables)
    path: list[str] = []
    selection: SelectionSetNode | None = operation.selection_set
    saved, factor, below = 0, 1, 1
    while found := list(meter.fields(selection, parent)):
        costs = [factor * meter.field(node, on, below).cost for node, on in found]
        if path and max(costs) * 2 < saved:
            break
        saved = max(costs)
        node, on = found[costs.index(saved)]
        path.append((node.alias or node.name).value)
        factor *= times(node.name.value, below)
        selection, (parent, below) = node.selection_set, meter.inside(node, on)
    return ".".join(path), saved


def _meter_of(
    schema: GraphQLSchema, document: DocumentNode, variables: Mapping[str, Any]
) -> tuple[_Meter, OperationDefinitionNode, GraphQLNamedType | None]:
    operation = operation_of(document)
    values: dict[str, Any] = {
        name: int(node.default_value.value)
        for name, node in declared_variables(operation).items()
        if isinstance(node.default_value, IntValueNode)
    }
    values.update({name: value for name, value in variables.items() if value is not None})
    return _Meter(schema, fragments_of(document), values), operation, schema.get_root_type(operation.operation)


def page_limits(schema: GraphQLSchema, document: DocumentNode) -> dict[str, int]:
    """Return the largest value of each variable that sizes a page, all others being what they are when not given."""
    given = required_sizes(operation_of(document))
    limits: dict[str, int] = {}
    for arguments in field_variables(document):
        sizes = [arguments[name] for name in ("first", "last") if name in arguments]
        for name in sizes:
            others = {other: 1 for other in sizes if other != name}
            one, two = (measure(schema, document, {**given, **others, name: size}).cost for size in (1, 2))
            largest = largest_page(one, two)
            if largest is not None:
                limits[name] = min(largest, limits.get(name, largest))
    return limits


def required_sizes(operation: OperationDefinitionNode) -> dict[str, int]:
    """Return 1 for each variable that callers have to give: what they give is checked before it is sent."""
    return {
        name: 1
        for name, variable in declared_variables(operation).items()
        if isinstance(variable.type, NonNullTypeNode) and variable.default_value is None
    }


def field_variables(document: DocumentNode) -> Iterator[dict[str, str]]:
    """Yield the arguments of each field that are variables."""
    for part in (operation_of(document), *fragments_of(document).values()):
        yield from (given_variables(each) for each in selections_in(part.selection_set) if isinstance(each, FieldNode))


def weigh(
    schema: GraphQLSchema,
    fragments: Mapping[str, FragmentDefinitionNode],
    selection_set: SelectionSetNode,
    parent: GraphQLNamedType,
) -> int:
    """Return the cost of a selection set, where no page size is given."""
    return _Meter(schema, fragments, {}).selection(selection_set, parent, below_connection=1).cost


class _Meter:
    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], values: Mapping[str, Any]
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._values = values
        self._known: dict[tuple[int, int], Cost] = {}

    def selection(
        self, node: SelectionSetNode | None, parent: GraphQLNamedType | None, *, below_connection: int
    ) -> Cost:
        """Return the cost of a selection; `below_connection` is the page size if the parent is a connection, else 1."""
        parts = (self.field(child, on, below_connection) for child, on in self.fields(node, parent))
        return reduce(Cost.beside, parts, Cost())

    def field(self, node: FieldNode, parent: GraphQLNamedType | None, below_connection: int) -> Cost:
        """Return the cost of a field with all that is below it."""
        key = (id(node), below_connection)
        if key not in self._known:
            type_, page_size = self.inside(node, parent)
            below = self.selection(node.selection_set, type_, below_connection=page_size)
            self._known[key] = field_cost(node.name.value, below, below_connection)
        return self._known[key]

    def inside(self, node: FieldNode, parent: GraphQLNamedType | None) -> tuple[GraphQLNamedType | None, int]:
        """Return the type of a field, and the page size if it is a connection, else 1."""
        name = node.name.value
        definition = parent.fields.get(name) if isinstance(parent, Fields) else None
        type_ = type_of(definition) if definition else None
        return type_, self._page_size(node) if type_ is not None and is_connection(type_) else 1

    def fields(
        self, node: SelectionSetNode | None, parent: GraphQLNamedType | None
    ) -> Iterator[tuple[FieldNode, GraphQLNamedType | None]]:
        """Yield the fields of a selection, each with the type that it is of."""
        return fields_of(self._schema, self._fragments, node, parent)

    def _page_size(self, node: FieldNode) -> int:
        sizes: list[int] = []
        for argument in node.arguments or ():
            if argument.name.value not in ("first", "last"):
                continue
            if isinstance(argument.value, IntValueNode):
                sizes.append(int(argument.value.value))
            elif isinstance(argument.value, VariableNode):
                value = self._values.get(argument.value.name.value)
                if isinstance(value, int):
                    sizes.append(value)
        return page_size_of(sizes)
