"""Where the cost of a custom operation is when it is too much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy

from graphql import (
    REMOVE,
    DocumentNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    Visitor,
    visit,
)

from ..graphql.documents.cost import MAX_COST, PAGE_SIZE_WHEN_ABSENT, measure, page_limits, required_sizes
from ..graphql.models.field_collector import FieldCollector
from .problems import Problem, place_of


def cost_problem(schema: GraphQLSchema, collector: FieldCollector, document: DocumentNode) -> Problem | None:
    """Return what makes Healthie refuse an operation, with the part that costs most, or None."""
    operation = _operation(document)
    given = required_sizes(operation)
    cost = measure(schema, document, given)
    if cost.problem is None:
        return None
    name = operation.name.value if operation.name else ""
    text = f"{operation.operation.value} {name} {cost.problem}"
    if cost.cost > MAX_COST:
        text += _costliest(schema, collector, document, given)
        text += _better_default(schema, document)
    return Problem(place_of(operation), text)


def _costliest(
    schema: GraphQLSchema, collector: FieldCollector, document: DocumentNode, given: Mapping[str, int]
) -> str:
    """Return the innermost part that makes up most of the cost: what costs so much less without it."""
    operation = _flat(collector, _operation(document))
    total = measure(schema, DocumentNode(definitions=(operation,)), given).cost

    def saved_without(node: FieldNode) -> int:
        return total - measure(schema, DocumentNode(definitions=(_without(operation, node),)), given).cost

    path: list[FieldNode] = []
    saved = 0
    while children := list(_children((path[-1] if path else operation).selection_set)):
        node = max(children, key=saved_without)
        most = saved_without(node)
        if path and most * 2 < saved:
            break
        saved = most
        path.append(node)
    names = ".".join((node.alias or node.name).value for node in path)
    return f". {names} costs {saved} of it"


def _better_default(schema: GraphQLSchema, document: DocumentNode) -> str:
    """Return a default for a page size that would do."""
    without = [
        variable.variable.name.value
        for variable in _operation(document).variable_definitions or ()
        if not isinstance(variable.type, NonNullTypeNode) and not isinstance(variable.default_value, IntValueNode)
    ]
    limits = page_limits(schema, document)
    for name in without:
        if limits.get(name, 0) > 0:
            return (
                f" (a page holds {PAGE_SIZE_WHEN_ABSENT} where no size is said): give ${name} a default"
                f" of {limits[name]} at most, `${name}: Int = {min(25, limits[name])}`"
            )
    return ""


def _flat(collector: FieldCollector, operation: OperationDefinitionNode) -> OperationDefinitionNode:
    """Return the operation with its fragments in their places."""
    flat = copy(operation)
    flat.selection_set = _flat_set(collector, operation.selection_set)
    return flat


def _flat_set(collector: FieldCollector, selections: SelectionSetNode) -> SelectionSetNode:
    found: list[SelectionNode] = []
    for node in selections.selections:
        inner = node.selection_set if isinstance(node, FieldNode) else collector.below(node)
        flat = copy(node)
        if isinstance(node, FragmentSpreadNode):
            condition = collector.fragments[node.name.value].type_condition
            flat = InlineFragmentNode(type_condition=condition, directives=())
        if inner is not None:
            flat.selection_set = _flat_set(collector, inner)
        found.append(flat)
    return SelectionSetNode(selections=tuple(found))


def _children(selections: SelectionSetNode | None) -> Iterator[FieldNode]:
    for node in selections.selections if selections else ():
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, InlineFragmentNode):
            yield from _children(node.selection_set)


def _without(operation: OperationDefinitionNode, left_out: FieldNode) -> OperationDefinitionNode:
    class Remover(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> object:
            return REMOVE if node is left_out else None

    changed: OperationDefinitionNode = visit(operation, Remover())
    return changed


def _operation(document: DocumentNode) -> OperationDefinitionNode:
    return next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
