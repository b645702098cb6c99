"""Enums and inputs of a schema that is not the one `healthie_api` was made from."""

from __future__ import annotations

import keyword
from collections.abc import Iterable
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    ListTypeNode,
    NonNullTypeNode,
    TypeNode,
    Undefined,
    VariableDefinitionNode,
    print_ast,
)

from ..graphql.schema.names import attribute
from .schema_names import BUILTINS, INPUT_SCALARS, named_type, python_name

Type = GraphQLEnumType | GraphQLInputObjectType


def used_types(schema: GraphQLSchema, variables: Iterable[VariableDefinitionNode], enums: Iterable[str]) -> list[Type]:
    """The enums and inputs of variables, with all that is in them, and the enums of answers; by name."""
    waiting: list[object] = [schema.type_map[name] for name in enums]
    waiting += [schema.type_map[_named(variable.type)] for variable in variables]
    found: dict[str, Type] = {}
    while waiting:
        type_ = waiting.pop()
        if isinstance(type_, GraphQLEnumType | GraphQLInputObjectType) and type_.name not in found:
            found[type_.name] = type_
            if isinstance(type_, GraphQLInputObjectType):
                waiting += [named_type(value.type) for value in type_.fields.values()]
    return [type_ for _, type_ in sorted(found.items())]


def enum_class(type_: GraphQLEnumType) -> str:
    """The class of an enum."""
    members = "".join(f"    {_member(name)} = {name!r}\n" for name in type_.values)
    return f'\n\nclass {python_name(type_)}(OpenEnum):\n    """`{type_.name}`."""\n\n{members}'


def input_class(type_: GraphQLInputObjectType) -> tuple[str, frozenset[str]]:
    """The class of an input, and the names it uses."""
    lines: list[str] = []
    base = "RecursiveInput" if type_.name in _inside(type_) else "InputModel"
    uses: set[str] = {base}
    for name, value in cast("dict[str, Any]", type_.fields).items():
        text = _annotation(value.type, uses)
        options: list[str] = []
        if not isinstance(value.type, GraphQLNonNull):
            options.append("default=None")
        elif value.default_value is not Undefined:
            options.append(f"default={value.default_value!r}")
        python = attribute(name)
        if python != name:
            options += [f'validation_alias="{name}"', f'serialization_alias="{name}"']
        if value.deprecation_reason is not None:
            options.append("deprecated=True")
        if len(options) == 1 and options[0].startswith("default="):
            lines.append(f"    {python}: {text} = {options[0].removeprefix('default=')}\n")
        elif options:
            uses.add("Field")
            lines.append(f"    {python}: {text} = Field({', '.join(options)})\n")
        else:
            lines.append(f"    {python}: {text}\n")
    body = "".join(lines)
    return f'\n\nclass {python_name(type_)}({base}):\n    """`{type_.name}`."""\n\n{body}', frozenset(uses)


def _inside(type_: GraphQLInputObjectType) -> set[str]:
    """The names of all inputs in an input, at any depth."""
    found: set[str] = set()
    waiting = [type_]
    while waiting:
        for value in cast("dict[str, Any]", waiting.pop().fields).values():
            inner = named_type(value.type)
            if isinstance(inner, GraphQLInputObjectType) and inner.name not in found:
                found.add(inner.name)
                waiting.append(inner)
    return found


def _named(node: TypeNode) -> str:
    while isinstance(node, ListTypeNode | NonNullTypeNode):
        node = node.type
    return print_ast(node)


def _annotation(type_: Any, uses: set[str]) -> str:
    if isinstance(type_, GraphQLNonNull):
        return _bare(cast(Any, type_).of_type, uses)
    return f"{_bare(type_, uses)} | None"


def _bare(type_: Any, uses: set[str]) -> str:
    if isinstance(type_, GraphQLList):
        return f"list[{_annotation(cast(Any, type_).of_type, uses)}]"
    if isinstance(type_, GraphQLEnumType):
        uses.add(python_name(type_))
        return f"{python_name(type_)} | str"
    if isinstance(type_, GraphQLInputObjectType):
        uses.add(python_name(type_))
        return python_name(type_)
    scalar = INPUT_SCALARS.get(type_.name, "JSON")
    uses.update({scalar} - BUILTINS)
    return scalar


def _member(name: str) -> str:
    """A name that Python does not keep for itself."""
    taken = name in _TAKEN or name.startswith("_") or keyword.iskeyword(name)
    return f"{name.strip('_')}_" if taken else name


_TAKEN = frozenset({"mro", "name", "value", "is_known", *dir(str)})
