"""Rules for the variables of an operation: the types that their places want, and those nobody uses any more."""

from __future__ import annotations

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    ListTypeNode,
    NamedTypeNode,
    NonNullTypeNode,
    NullValueNode,
    OperationDefinitionNode,
    TypeInfo,
    TypeNode,
    ValidationContext,
    VariableDefinitionNode,
    get_named_type,
    is_type_sub_type_of,
    type_from_ast,
)

from .arguments import written
from .edits import Change, Edit, removal, replacement
from .scope import Scope
from .spelling import OPAQUE

_SAME_VALUES = (
    {"String", "ID"},
    {"Int", "ID"},
    {"String", "ISO8601DateTime"},
    {"String", "ISO8601Date"},
    {"Int", "Float"},
)
"""Types that take the same JSON."""


def variables(scope: Scope, operation: OperationDefinitionNode, used_before: frozenset[str]) -> None:
    """Give each variable the type that is wanted where it is used; take out those that lost their last use."""
    definitions = operation.variable_definitions or ()
    uses: dict[str, list[tuple[GraphQLInputType | None, bool]]] = {each.variable.name.value: [] for each in definitions}
    for name, _, type_, has_default in scope.variable_uses(operation):
        uses.setdefault(name, []).append((type_, has_default))
    for definition in definitions:
        name = definition.variable.name.value
        if uses[name]:
            _retype(scope, definition, uses[name])
        elif name in used_before and not _spreads_unknown(scope, operation):
            scope.change(Change("variables without a use", (removal(scope.text, definition, definitions),)))


def _retype(scope: Scope, definition: VariableDefinitionNode, uses: list[tuple[GraphQLInputType | None, bool]]) -> None:
    if any(type_ is None for type_, _ in uses) or OPAQUE.fullmatch(_base(definition.type)):
        return  # where it goes has to be mended first
    declared = type_from_ast(scope.schema, definition.type)
    default = definition.default_value
    has_default = default is not None and not isinstance(default, NullValueNode)
    wanted = [_wanted(type_, has_default or at_default) for type_, at_default in uses if type_ is not None]
    if declared is not None and all(is_type_sub_type_of(scope.schema, declared, type_) for type_ in wanted):
        return
    texts = {str(_nullable(type_)) for type_ in wanted}
    name = definition.variable.name.value
    if len(texts) > 1:
        scope.refuse(definition, f"${name} is used as {' and as '.join(sorted(texts))}: make it two variables")
        return
    target = wanted[0]
    if not _certain(scope.schema, definition.type, target):
        scope.refuse(definition, f"${name}: a {_base(definition.type)} cannot become a {target} by itself")
        return
    required = isinstance(definition.type, NonNullTypeNode) or any(
        isinstance(type_, GraphQLNonNull) for type_ in wanted
    )
    text = f"{_nullable(target)}{'!' if required and not has_default else ''}"
    edits: list[Edit] = [replacement(definition.type, text)]
    if default is not None:
        other = written(target, default)
        if other is not None:
            edits.append(replacement(default, other))
    base, kind = _base(definition.type), get_named_type(target)
    cause = f"variables of type {base} are {kind.name} now"
    if base == kind.name:
        cause = "variables that must be given, or are lists now"
    scope.change(Change(cause, tuple(edits), _note(name, base, target)))


def _wanted(type_: GraphQLInputType, has_default: bool) -> GraphQLInputType:
    return type_.of_type if has_default and isinstance(type_, GraphQLNonNull) else type_


def _note(name: str, base: str, target: GraphQLInputType) -> str:
    kind = get_named_type(target)
    if base == kind.name or {base, kind.name} in _SAME_VALUES:
        return ""
    if isinstance(kind, GraphQLEnumType):
        return f"${name} takes members of {kind.name} now, such as {next(iter(kind.values), '')}"
    return f"${name} takes a {kind.name} now"


def _certain(schema: GraphQLSchema, node: TypeNode, target: GraphQLInputType) -> bool:
    """Return whether values for the declared type can be values for the wanted one."""
    declared = schema.type_map.get(_base(node))
    kind = get_named_type(target)
    inputs = [isinstance(type_, GraphQLInputObjectType) for type_ in (declared, kind)]
    if declared is None or (any(inputs) and declared is not kind):
        return False
    return _depth(node) <= _depth_of(target)


def _base(node: TypeNode) -> str:
    while isinstance(node, ListTypeNode | NonNullTypeNode):
        node = node.type
    assert isinstance(node, NamedTypeNode)  # noqa: S101 (there is no fourth kind)
    return node.name.value


def _depth(node: TypeNode) -> int:
    if isinstance(node, NonNullTypeNode):
        return _depth(node.type)
    return 1 + _depth(node.type) if isinstance(node, ListTypeNode) else 0


def _depth_of(type_: GraphQLInputType) -> int:
    if isinstance(type_, GraphQLNonNull):
        return _depth_of(type_.of_type)
    return 1 + _depth_of(type_.of_type) if isinstance(type_, GraphQLList) else 0


def _nullable(type_: GraphQLInputType) -> GraphQLInputType:
    return type_.of_type if isinstance(type_, GraphQLNonNull) else type_


def _spreads_unknown(scope: Scope, operation: OperationDefinitionNode) -> bool:
    """Return whether a fragment is spread that nobody has, which may use any variable."""
    context = ValidationContext(scope.schema, scope.whole, TypeInfo(scope.schema), lambda _: None)
    parts = [
        operation.selection_set,
        *(each.selection_set for each in context.get_recursively_referenced_fragments(operation)),
    ]
    spreads = [spread for part in parts for spread in context.get_fragment_spreads(part)]
    return any(spread.name.value not in scope.fragments for spread in spreads)
