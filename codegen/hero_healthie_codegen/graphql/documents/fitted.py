"""Hand-written documents without what a schema does not have."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from graphql import (
    REMOVE,
    ArgumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableNode,
    Visitor,
    parse_type,
    visit,
)

N = TypeVar("N", bound=Node)


def fitted(schema: GraphQLSchema, node: N) -> N | None:
    """Return an operation or a fragment as far as the schema has it, or None if nothing of it is left."""
    info = TypeInfo(schema)
    types: dict[str, str] = {}

    class Fitting(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> object:
            return REMOVE if info.get_field_def() is None else None

        def leave_field(self, node: FieldNode, *_: object) -> object:
            return REMOVE if node.selection_set is not None and not node.selection_set.selections else None

        def enter_argument(self, node: ArgumentNode, *_: object) -> object:
            known = info.get_argument()
            if known is None:
                return REMOVE
            if isinstance(node.value, VariableNode):
                types[node.value.name.value] = str(cast(Any, known).type)
            return None

    found = visit(node, TypeInfoVisitor(info, Fitting()))
    if not isinstance(found, OperationDefinitionNode | FragmentDefinitionNode) or not found.selection_set.selections:
        return None
    if isinstance(found, OperationDefinitionNode):
        kept = [each for each in found.variable_definitions or () if each.variable.name.value in types]
        for each in kept:
            wanted = types[each.variable.name.value]
            each.type = parse_type(wanted.removesuffix("!") if each.default_value else wanted)
        found.variable_definitions = tuple(kept)
    return cast(N, found)
