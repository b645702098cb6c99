"""The objects of requests, as the classes to write."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from graphql import (
    BooleanValueNode,
    EnumValueNode,
    FloatValueNode,
    GraphQLInputField,
    GraphQLInputObjectType,
    IntValueNode,
    StringValueNode,
    is_non_null_type,
)

from ..schema.names import attribute, unique
from .annotations import Annotation, Translator
from .models import Field, Model


def input_model(
    name: str, type_: GraphQLInputObjectType, body: Sequence[ast.AnnAssign], translate: Translator
) -> Model:
    """The class of an input; `body` holds its fields in the order of the schema."""
    names = unique({own: attribute(own) for own in type_.fields})
    fields: list[Field] = []
    for child, (own, definition) in zip(body, type_.fields.items(), strict=True):
        annotation, default = _default(translate.annotation(child.annotation), definition)
        fields.append(
            Field(
                names[own],
                annotation,
                alias=own if own != names[own] else None,
                default=default,
                deprecated=definition.deprecation_reason is not None,
                doc=definition.description,
            )
        )
    return Model(name, tuple(fields), input=True, one_of=type_.is_one_of, doc=type_.description)


def _default(annotation: Annotation, definition: GraphQLInputField) -> tuple[Annotation, str | None]:
    """What a field is that is left out; it is then not sent, so that the vendor's own default holds."""
    if annotation.nullable:
        return annotation, "None"
    node = definition.ast_node.default_value if definition.ast_node is not None else None
    if node is None or not is_non_null_type(cast(Any, definition).type):
        return annotation, None
    constant = _constant(annotation, node)
    if constant is not None:
        return annotation, constant
    optional = replace(annotation, text=f"{annotation.text} | None", plain=f"{annotation.plain} | None", nullable=True)
    return optional, "None"


def _constant(annotation: Annotation, node: object) -> str | None:
    """The default in Python, where it is of the very type that the field has there."""
    if annotation.text == "Int" and isinstance(node, IntValueNode):
        return repr(int(node.value))
    if annotation.text == "Float" and isinstance(node, IntValueNode | FloatValueNode):
        value = float(node.value)
        return repr(value) if value - value == 0 else None
    if annotation.text == "Boolean" and isinstance(node, BooleanValueNode):
        return repr(node.value)
    if annotation.text in ("str", "ID") and isinstance(node, StringValueNode):
        return repr(node.value)
    if annotation.text.endswith(" | str") and isinstance(node, EnumValueNode):
        return repr(node.value)
    return None


def recursive_groups(inputs: Mapping[str, Model]) -> dict[str, tuple[str, ...]]:
    """The inputs that hold themselves, each with all those that it holds and that hold it."""
    below = {name: _below(inputs, name) for name in inputs}
    return {
        name: tuple(sorted(other for other in names if name in below[other]))
        for name, names in below.items()
        if name in names
    }


def _below(inputs: Mapping[str, Model], name: str) -> set[str]:
    found: set[str] = set()
    waiting: list[str] = [name]
    while waiting:
        names: Iterable[str] = inputs[waiting.pop()].names
        fresh = {other for other in names if other in inputs} - found
        found |= fresh
        waiting.extend(fresh)
    return found
