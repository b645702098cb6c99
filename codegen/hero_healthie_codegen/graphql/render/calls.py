"""The parts that all generated operations share, those of the schema and custom ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from graphql import (
    GraphQLNamedType,
    GraphQLSchema,
    GraphQLType,
    TypeNode,
    VariableDefinitionNode,
    print_ast,
    type_from_ast,  # pyright: ignore[reportUnknownVariableType] (generic without arguments)
)

from hero_healthie_runtime.operation import Safety

from ..models.types import Annotation, TypeNames, annotate
from ..schema.scalars import KNOWN, known_name


def operation_text(
    result: str, facts: Mapping[str, object], document: str, decode: str, name: str = "OPERATION"
) -> str:
    """Return the constant that holds all that the client has to know of an operation."""
    options = [f"{name}={value!r}" for name, value in facts.items()]
    options += [f"document={document}", f"decode={decode}"]
    listed = ",\n    ".join(options)
    return f"{name}: GraphQLOperation[{result}] = GraphQLOperation(\n    {listed},\n)\n"


def decoder_of(key: str, result: Annotation) -> tuple[str, str]:
    """Return the expression for the decoder of a root field, and the name to import for it."""
    bare = result.required.text
    if result.shape == "object":
        decoder = "optional_object_of" if result.nullable else "object_of"
        return f'{decoder}("{key}", {bare})', decoder
    expected = "object" if result.shape == "union" else result.shape
    return f'value_of("{key}", {bare}, expected="{expected}{" or null" if result.nullable else ""}")', "value_of"


def argument_type(schema: GraphQLSchema, names: TypeNames, node: TypeNode, holds: str | None = None) -> Annotation:
    """Return what callers give for a variable; `holds` is the known scalar that it is decided to hold."""

    def inner(named: GraphQLNamedType) -> Annotation:
        return names.annotation(named, "argument") if holds is None else Annotation.of(KNOWN[holds].argument)

    return annotate(cast("GraphQLType", type_from_ast(schema, node)), inner, sequence="Sequence").required


def wire_type(
    names: TypeNames, variable: VariableDefinitionNode, *, required: bool = False, holds: str | None = None
) -> str:
    """Return the type of a variable, with the names that `encode_variables` knows; it takes no null if required."""
    text = re.sub(r"\w+", lambda found: holds or _wire_name(names, found[0]), print_ast(variable.type))
    if required:
        return f"{text.removesuffix('!')}!"
    return text.removesuffix("!") if variable.default_value is not None else text


def _wire_name(names: TypeNames, name: str) -> str:
    python = names.classes.get(name)
    if python is None:
        return known_name(name, names.scalars)
    return name if name[:1].upper() + name[1:] == python else python


def passed_text(passed: Iterable[tuple[str, str]]) -> str:
    """Return the first arguments of a call; `passed` are the names of each variable and of its parameter."""
    items = (f'"{name}": {python}' for name, python in passed)
    return f"OPERATION, {{{', '.join(items)}}}"


def failures_of(kind: str, safety: Safety) -> list[str]:
    """Return the errors to name in a docstring, without those that every call may raise."""
    lines: list[str] = []
    if kind == "mutation":
        lines.append("InvalidRequestError: Healthie refused it; `field_errors` says why.")
    if safety in {"create", "money"}:
        lines.append("OutcomeUnknownError: it was sent, and nothing tells whether it was done.")
    return lines
