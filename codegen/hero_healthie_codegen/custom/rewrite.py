"""What documents have to ask for so that the client can do its work, added where they do not."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from typing import TypeVar, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    is_abstract_type,
    is_leaf_type,
    parse,
    visit,
)

from ..graphql.schema.schema import type_of
from .problems import Problem, place_of
from .schema_names import named_type
from .selection import Part, Selector

MESSAGES = "messages"
NodeT = TypeVar("NodeT", OperationDefinitionNode, FragmentDefinitionNode, FieldNode)


def with_typenames(schema: GraphQLSchema, node: NodeT) -> NodeT:
    """The same with `__typename` wherever an answer may be one of several types."""
    info = TypeInfo(schema)

    class Adder(Visitor):
        def leave_field(self, node: FieldNode, *_: object) -> FieldNode | None:
            type_ = cast("object", info.get_type())  # pyright: ignore[reportUnknownMemberType] (generic without arguments)
            inside = node.selection_set
            if inside is None or not is_abstract_type(named_type(type_)):
                return None
            return _asking_typename(node, inside)

    changed: NodeT = visit(node, TypeInfoVisitor(info, Adder()))
    return changed


def with_messages(
    schema: GraphQLSchema, selector: Selector, operation: OperationDefinitionNode
) -> tuple[OperationDefinitionNode, list[Problem], list[Problem]]:
    """A mutation that asks each payload for the `messages` of a refusal; notes of what was added, and problems."""
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
        missing = _missing_messages(payload)
        if not missing or node.selection_set is None or not isinstance(payload, GraphQLObjectType):
            selections.append(node)
            continue
        present = selector.fields(payload, [Part(node.selection_set)]).get(MESSAGES)
        if present is not None and present.field_name != MESSAGES:
            problem = f"the name messages is needed for the messages of {payload.name}: give this another alias"
            problems.append(Problem(place_of(present.nodes[0][0]), problem))
        elif present is None or present.conditional:
            notes.append(Problem(place_of(node), f"{node.name.value} is asked for `{missing}` too, to raise a refusal"))
            selections.append(_with(node, [*node.selection_set.selections, *_fields(f"{{ {missing} }}")]))
            continue
        selections.append(node)
    return _with(operation, selections), notes, problems


def _missing_messages(payload: object) -> str:
    """What to ask a payload for: `messages { field message }`, where it has them."""
    field = payload.fields.get(MESSAGES) if isinstance(payload, GraphQLObjectType) else None
    named = type_of(field) if field else None
    if not isinstance(named, GraphQLObjectType):
        return ""
    leaves = [name for name, field_ in named.fields.items() if is_leaf_type(type_of(field_)) and not field_.args]
    known = [name for name in ("field", "message") if name in leaves]
    return f"{MESSAGES} {{ {' '.join(known or leaves[:1])} }}"


def _asking_typename(node: FieldNode, inside: SelectionSetNode) -> FieldNode | None:
    present = any(
        isinstance(child, FieldNode) and child.name.value == "__typename" and not child.alias and not child.directives
        for child in inside.selections
    )
    return None if present else _with(node, [*_fields("{ __typename }"), *inside.selections])


def _fields(text: str) -> list[SelectionNode]:
    operation = cast(OperationDefinitionNode, parse(text, no_location=True).definitions[0])
    return list(operation.selection_set.selections)


def _with(node: NodeT, selections: Iterable[SelectionNode]) -> NodeT:
    """A copy of a node with other selections."""
    changed: NodeT = copy(node)
    changed.selection_set = SelectionSetNode(selections=tuple(selections))
    return changed
