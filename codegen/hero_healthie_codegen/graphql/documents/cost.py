"""The cost of a document, counted as `hero_healthie_runtime.graphql.cost` says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    Visitor,
    visit,
)

from hero_healthie_runtime.graphql.cost import Cost, field_cost, largest_page, page_size_of, times

from ..schema.schema import Fields, is_connection, type_of


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
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    values: dict[str, Any] = {
        node.variable.name.value: int(node.default_value.value)
        for node in operation.variable_definitions or ()
        if isinstance(node.default_value, IntValueNode)
    }
    values.update({name: value for name, value in variables.items() if value is not None})
    return _Meter(schema, fragments, values), operation, schema.get_root_type(operation.operation)


def page_limits(schema: GraphQLSchema, document: DocumentNode) -> dict[str, int]:
    """Return the largest value of each variable that sizes a page, all others being what they are when not given."""
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    given = required_sizes(operation)
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
        variable.variable.name.value: 1
        for variable in operation.variable_definitions or ()
        if isinstance(variable.type, NonNullTypeNode) and variable.default_value is None
    }


def variables_of(node: FieldNode) -> dict[str, str]:
    """Return the arguments of a field that are variables: argument to variable."""
    return {
        given.name.value: given.value.name.value
        for given in node.arguments or ()
        if isinstance(given.value, VariableNode)
    }


def field_variables(document: DocumentNode) -> list[dict[str, str]]:
    """Return the arguments of each field that are variables."""
    found: list[dict[str, str]] = []

    class Collector(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            found.append(variables_of(node))

    visit(document, Collector())
    return found


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
        self._known: dict[tuple[str, int], Cost] = {}

    def selection(
        self, node: SelectionSetNode | None, parent: GraphQLNamedType | None, *, below_connection: int
    ) -> Cost:
        """Return the cost of a selection; `below_connection` is the page size if the parent is a connection, else 1."""
        cost = Cost()
        for child in node.selections if node else ():
            if isinstance(child, FieldNode):
                part = self.field(child, parent, below_connection)
            elif isinstance(child, FragmentSpreadNode):
                part = self._spread(child.name.value, below_connection)
            elif isinstance(child, InlineFragmentNode):
                condition = child.type_condition
                narrowed = self._schema.get_type(condition.name.value) if condition else parent
                part = self.selection(child.selection_set, narrowed, below_connection=below_connection)
            else:
                continue
            cost = cost.beside(part)
        return cost

    def _spread(self, name: str, below_connection: int) -> Cost:
        key = (name, below_connection)
        if key not in self._known:
            fragment = self._fragments[name]
            type_ = self._schema.get_type(fragment.type_condition.name.value)
            self._known[key] = self.selection(fragment.selection_set, type_, below_connection=below_connection)
        return self._known[key]

    def field(self, node: FieldNode, parent: GraphQLNamedType | None, below_connection: int) -> Cost:
        """Return the cost of a field with all that is below it."""
        type_, page_size = self.inside(node, parent)
        below = self.selection(node.selection_set, type_, below_connection=page_size)
        return field_cost(node.name.value, below, below_connection)

    def inside(self, node: FieldNode, parent: GraphQLNamedType | None) -> tuple[GraphQLNamedType | None, int]:
        """Return the type of a field, and the page size if it is a connection, else 1."""
        name = node.name.value
        definition = parent.fields.get(name) if isinstance(parent, Fields) else None
        type_ = type_of(definition) if definition else None
        return type_, self._page_size(node) if type_ is not None and is_connection(type_) else 1

    def fields(
        self, node: SelectionSetNode | None, parent: GraphQLNamedType | None
    ) -> Iterator[tuple[FieldNode, GraphQLNamedType | None]]:
        """Yield the fields of a selection, those of its fragments too, each with the type that it is of."""
        for child in node.selections if node else ():
            if isinstance(child, FieldNode):
                yield child, parent
            elif isinstance(child, InlineFragmentNode | FragmentSpreadNode):
                inner = self._fragments[child.name.value] if isinstance(child, FragmentSpreadNode) else child
                condition = inner.type_condition
                narrowed = self._schema.get_type(condition.name.value) if condition else parent
                yield from self.fields(inner.selection_set, narrowed)

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
