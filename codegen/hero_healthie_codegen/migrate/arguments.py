"""Rules for arguments, input fields and the values given to them."""

from __future__ import annotations

from collections.abc import Iterable

from graphql import (
    ArgumentNode,
    BooleanValueNode,
    EnumValueNode,
    FieldNode,
    FloatValueNode,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLScalarType,
    IntValueNode,
    Node,
    NullValueNode,
    ObjectFieldNode,
    ObjectValueNode,
    OperationDefinitionNode,
    StringValueNode,
    ValueNode,
    VariableNode,
)

from ..graphql.documents.nodes import declared_variables, selections_in
from .edits import Change, Edit, removal, replacement
from .fields import GONE
from .scope import Scope, type_text
from .spelling import OPAQUE, twin

Literal = StringValueNode | IntValueNode | FloatValueNode | BooleanValueNode | EnumValueNode
_PAGED = "paging is by cursor: `offset`, `page_size` and `should_paginate` became `first` and `after`"
_ORDERED = "text in `sort_by` became a member of `order_by`"


def argument(
    scope: Scope,
    operation: OperationDefinitionNode | None,
    name: str,
    field: GraphQLField,
    node: FieldNode,
    at: ArgumentNode,
) -> None:
    """Mend an argument: find what one that the field lacks is called now, prefer `order_by`, follow a successor."""
    argument = at.name.value
    if argument == "sort_by" and "order_by" in field.args:
        _ordered(scope, operation, field, node, at)
    if argument in field.args:
        if f"{name}.{argument}" in scope.successors:
            _renamed(scope, node.arguments, at, name, field.args)
    elif argument == "offset" and "after" in field.args:
        _offset(scope, operation, node, at)
    elif argument == "page_size" and "first" in field.args:
        if _given(node, "first"):
            _remove(scope, node.arguments, at, _PAGED)
        else:
            scope.change(Change(_PAGED, (replacement(at.name, "first"),)))
    elif argument in ("offset", "page_size", "should_paginate") and (
        "first" in field.args or type_text(field).startswith("[")
    ):
        root = name.rpartition(".")[2]
        note = f"{root} answers in pages: follow page_info" if "first" in field.args else f"{root} answers everything"
        _remove(scope, node.arguments, at, _PAGED, note)
    elif argument != "sort_by" or "order_by" not in field.args:
        _renamed(scope, node.arguments, at, name, field.args)


def unknown_input_field(
    scope: Scope, type_: GraphQLInputObjectType, node: ObjectValueNode, at: ObjectFieldNode
) -> None:
    """Find what a field that an input lacks is called now."""
    _renamed(scope, node.fields, at, type_.name, type_.fields)


def _ordered(
    scope: Scope, operation: OperationDefinitionNode | None, field: GraphQLField, node: FieldNode, at: ArgumentNode
) -> None:
    """Say `order_by` instead of `sort_by`."""
    type_ = scope.named(type_text(field.args["order_by"]))
    if not isinstance(type_, GraphQLEnumType) or _given(node, "order_by"):
        return
    if isinstance(at.value, StringValueNode):
        member = twin(at.value.value, type_.values)
        if member is None:
            scope.note(at, f"sort_by: no member of {type_.name} is called {at.value.value!r}")
            return
        scope.change(Change(_ORDERED, (replacement(at, f"order_by: {member}"),)))
    elif isinstance(at.value, VariableNode) and operation is not None:
        variable = at.value.name.value
        definition = declared_variables(operation).get(variable)
        uses = [use for name, use, *_ in scope.variable_uses(operation) if name == variable]
        if definition is None or uses != [at.value]:
            return
        edits = [replacement(at.name, "order_by"), replacement(definition.type, type_.name)]
        default = definition.default_value
        if isinstance(default, StringValueNode):
            member = twin(default.value, type_.values)
            if member is None:
                scope.note(at, f"sort_by: no member of {type_.name} is called {default.value!r}")
                return
            edits.append(replacement(default, member))
        note = f"${variable} takes members of {type_.name} now, such as {next(iter(type_.values), '')}"
        scope.change(Change(_ORDERED, tuple(edits), note))


def literal(scope: Scope, type_: GraphQLNamedType | None, node: Literal) -> None:
    """Write a value as its type is written now."""
    text = written(type_, node)
    if text is not None and type_ is not None:
        scope.change(Change(f"values of {type_.name} are written otherwise", (replacement(node, text),)))


def written(kind: GraphQLNamedType | None, node: ValueNode) -> str | None:
    """Return how a literal of another type is written for a type, or None where it may stay or cannot be said."""
    if not isinstance(node, Literal) or OPAQUE.fullmatch(str(node.value)):
        return None
    if isinstance(kind, GraphQLEnumType):
        is_member = not isinstance(node, StringValueNode) and node.value in kind.values
        return None if is_member else twin(str(node.value), kind.values)
    return _scalar(kind.name, node) if isinstance(kind, GraphQLScalarType) else None


def _scalar(kind: str, node: Literal) -> str | None:
    value = str(node.value)
    if isinstance(node, StringValueNode):
        digits = value.removeprefix("-").replace(".", "", 1 if kind == "Float" else 0)
        is_number = kind in ("Int", "Float") and digits.isdecimal()
        return value if is_number or (kind == "Boolean" and value in ("true", "false")) else None
    if kind == "String" or (kind == "ID" and not isinstance(node, IntValueNode)):
        return f'"{value.lower() if isinstance(node, BooleanValueNode) else value}"'
    return None


def _offset(scope: Scope, operation: OperationDefinitionNode | None, node: FieldNode, at: ArgumentNode) -> None:
    is_zero = isinstance(at.value, IntValueNode) and int(at.value.value) == 0
    if is_zero or _given(node, "after") or isinstance(at.value, NullValueNode):
        _remove(scope, node.arguments, at, _PAGED)
    elif isinstance(at.value, VariableNode):
        if operation is not None:
            _offset_variable(scope, operation, at.value.name.value)
    else:
        scope.refuse(at, "paging is by cursor: no cursor is known for a number of items; walk the pages with `after`")


def _offset_variable(scope: Scope, operation: OperationDefinitionNode, variable: str) -> None:
    """Let `$after` take the place of a variable that is used as an offset only."""
    definition = declared_variables(operation).get(variable)
    fields = [each for each in selections_in(operation.selection_set) if isinstance(each, FieldNode)]
    places = [(field, argument) for field in fields for argument in field.arguments if _uses(argument, variable)]
    uses = [use for name, use, *_ in scope.variable_uses(operation) if name == variable]
    if definition is None or len(uses) != len(places) or any(argument.name.value != "offset" for _, argument in places):
        return
    taken = {*declared_variables(operation)}
    names: list[str] = []
    edits: list[Edit] = []
    for field, argument in places:
        key = (field.alias or field.name).value
        name = next(each for each in ("after", f"{key}_after", f"{key}_after_2") if each not in taken)
        taken.add(name)
        names.append(name)
        edits.append(replacement(argument, f"after: ${name}"))
    edits.append(replacement(definition, ", ".join(f"${name}: String" for name in names)))
    note = f"pass {', '.join(f'${name}' for name in names)}, the end_cursor of the page before, instead of ${variable}"
    scope.change(Change(_PAGED, tuple(edits), note))


def _renamed(
    scope: Scope,
    siblings: tuple[ArgumentNode, ...] | tuple[ObjectFieldNode, ...],
    at: ArgumentNode | ObjectFieldNode,
    owner: str,
    names: Iterable[str],
) -> None:
    name = at.name.value
    known = set(names)
    successor = scope.successors.get(f"{owner}.{name}")
    to = (successor.to if successor else None) or (None if name in known else twin(name, known))
    if name in GONE or (successor and successor.drop):
        _remove(scope, siblings, at, successor.reason if successor else f"{name} is gone")
    elif to in known and not any(each.name.value == to for each in siblings):
        scope.change(Change(f"{name} is called {to} now", (replacement(at.name, to or name),)))
    elif successor is not None:
        (scope.note if name in known else scope.refuse)(at, f"{name}: {successor.reason}")
    elif name not in known:
        scope.refuse(at, "it has no successor that is known: leave it out, or ask the vendor")


def _remove(scope: Scope, siblings: tuple[Node, ...], at: Node, cause: str, note: str = "") -> None:
    scope.change(Change(cause, (removal(scope.text, at, siblings),), note))


def _given(node: FieldNode, name: str) -> bool:
    return any(argument.name.value == name for argument in node.arguments)


def _uses(argument: ArgumentNode, variable: str) -> bool:
    return isinstance(argument.value, VariableNode) and argument.value.name.value == variable
