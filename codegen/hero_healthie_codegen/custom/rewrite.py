"""The fields that the client needs of a response, added to documents that do not select them."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from typing import TypeVar

from graphql import (
    FieldNode,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    is_leaf_type,
    parse,
)

from ..graphql.documents.nodes import operation_of
from ..graphql.models.field_collector import FieldCollector, Part
from ..graphql.schema.schema import type_of
from .problems import Problem, place_of

MESSAGES = "messages"
NodeT = TypeVar("NodeT", OperationDefinitionNode, FieldNode)


def with_refusals(
    schema: GraphQLSchema, collector: FieldCollector, operation: OperationDefinitionNode, refusals: Iterable[str]
) -> tuple[OperationDefinitionNode, list[Problem], list[Problem]]:
    """Return a mutation that selects what tells of a refusal in each payload, with notes and problems.

    That is `messages`, and those of `refusals` that the payload has.
    """
    notes: list[Problem] = []
    problems: list[Problem] = []
    if operation.operation is not OperationType.MUTATION:
        return operation, notes, problems
    root = schema.mutation_type
    assert root is not None  # noqa: S101 (the document fits the schema)
    selections: list[SelectionNode] = []
    for node in operation.selection_set.selections:
        if not isinstance(node, FieldNode):
            problems.append(Problem(place_of(node), "ask for the mutation itself here, not through a fragment"))
            continue
        definition = root.fields.get(node.name.value)
        payload = type_of(definition) if definition else None
        if node.selection_set is None or not isinstance(payload, GraphQLObjectType):
            selections.append(node)
            continue
        found = collector.fields(payload, [Part(node.selection_set)])
        missing: list[str] = []
        for name, text in _tell_of_refusals(payload, refusals).items():
            present = found.get(name)
            if present is not None and present.field_name != name:
                problem = f"the name {name} is needed for the {name} of {payload.name}: give this another alias"
                problems.append(Problem(place_of(present.nodes[0][0]), problem))
            elif present is None or present.conditional:
                missing.append(text)
        if missing:
            text = " ".join(missing)
            notes.append(Problem(place_of(node), f"{node.name.value} selects `{text}` too, to raise a refusal"))
            added = operation_of(parse(f"{{ {text} }}", no_location=True)).selection_set.selections
            selections.append(_with(node, [*node.selection_set.selections, *added]))
        else:
            selections.append(node)
    return _with(operation, selections), notes, problems


def _tell_of_refusals(payload: GraphQLObjectType, refusals: Iterable[str]) -> dict[str, str]:
    """Return what to select of a payload, by name: `messages { field message }` where it has them."""
    found = {name: name for name in refusals if name in payload.fields}
    messages = type_of(payload.fields[MESSAGES]) if MESSAGES in payload.fields else None
    if isinstance(messages, GraphQLObjectType):
        leaves = [name for name, each in messages.fields.items() if is_leaf_type(type_of(each)) and not each.args]
        known = [name for name in ("field", "message") if name in leaves]
        found = {MESSAGES: f"{MESSAGES} {{ {' '.join(known or leaves[:1])} }}"} | found
    return found


def _with(node: NodeT, selections: Iterable[SelectionNode]) -> NodeT:
    """Return a copy of a node with other selections."""
    changed: NodeT = copy(node)
    changed.selection_set = SelectionSetNode(selections=tuple(selections))
    return changed
