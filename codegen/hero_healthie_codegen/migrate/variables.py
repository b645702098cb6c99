"""Rules for the variables of an operation: the types that their places want, and those nobody uses any more."""

from __future__ import annotations

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    NullValueNode,
    OperationDefinitionNode,
    VariableDefinitionNode,
    print_ast,
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
    uses: dict[str, list[tuple[str, bool]]] = {each.variable.name.value: [] for each in definitions}
    for name, _, wanted, has_default in scope.variable_uses(operation):
        uses.setdefault(name, []).append((wanted, has_default))
    for definition in definitions:
        name = definition.variable.name.value
        if uses[name]:
            _retype(scope, definition, uses[name])
        elif name in used_before and not _spreads_unknown(scope, operation):
            scope.change(Change("variables without a use", (removal(scope.text, definition, definitions),)))


def _retype(scope: Scope, definition: VariableDefinitionNode, uses: list[tuple[str, bool]]) -> None:
    declared = print_ast(definition.type)
    name = definition.variable.name.value
    if not all(wanted for wanted, _ in uses) or OPAQUE.fullmatch(_base(declared)):
        return  # where it goes has to be mended first
    default = definition.default_value
    has_default = default is not None and not isinstance(default, NullValueNode)
    wanted = [text.removesuffix("!") if has_default or at_default else text for text, at_default in uses]
    if all(_fits(declared, text) for text in wanted):
        return
    texts = {text.removesuffix("!") for text in wanted}
    if len(texts) > 1:
        scope.refuse(definition, f"${name} is used as {' and as '.join(sorted(texts))}: make it two variables")
        return
    [target] = texts
    if not _certain(scope, declared, target):
        scope.refuse(definition, f"${name}: a {_base(declared)} cannot become a {target} by itself")
        return
    required = declared.endswith("!") or any(text.endswith("!") for text in wanted)
    edits: list[Edit] = [replacement(definition.type, f"{target}{'!' if required and not has_default else ''}")]
    if default is not None:
        other = written(scope.named(target), default)
        if other is not None:
            edits.append(replacement(default, other))
    base, kind = _base(declared), _base(target)
    cause = f"variables of type {base} are {kind} now"
    if base == kind:
        cause = "variables that must be given, or are lists now"
    scope.change(Change(cause, tuple(edits), _note(scope, name, base, target)))


def _fits(declared: str, wanted: str) -> bool:
    """Return whether a variable of the declared type may stand where another is wanted."""
    if wanted.endswith("!"):
        return declared.endswith("!") and _fits(declared[:-1], wanted[:-1])
    declared = declared.removesuffix("!")
    if wanted.startswith("["):
        return declared.startswith("[") and _fits(declared[1:-1], wanted[1:-1])
    return declared == wanted


def _note(scope: Scope, name: str, base: str, target: str) -> str:
    kind = scope.named(target)
    if kind is None or base == kind.name or {base, kind.name} in _SAME_VALUES:
        return ""
    if isinstance(kind, GraphQLEnumType):
        return f"${name} takes members of {kind.name} now, such as {next(iter(kind.values), '')}"
    return f"${name} takes a {kind.name} now"


def _certain(scope: Scope, declared: str, target: str) -> bool:
    """Return whether values for the declared type can be values for the wanted one."""
    types = [scope.named(text) for text in (declared, target)]
    inputs = any(isinstance(type_, GraphQLInputObjectType) for type_ in types)
    return None not in types and (not inputs or types[0] is types[1]) and declared.count("[") <= target.count("[")


def _base(text: str) -> str:
    return text.strip("[]!")


def _spreads_unknown(scope: Scope, operation: OperationDefinitionNode) -> bool:
    """Return whether a fragment is spread that nobody has, which may use any variable."""
    context = scope.context
    fragments = context.get_recursively_referenced_fragments(operation)
    parts = [operation.selection_set, *(each.selection_set for each in fragments)]
    spreads = [spread for part in parts for spread in context.get_fragment_spreads(part)]
    return any(spread.name.value not in scope.fragments for spread in spreads)
