"""The enums and the objects of requests, as classes to write."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import cast

from graphql import (
    BooleanValueNode,
    EnumValueNode,
    FloatValueNode,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLSchema,
    IntValueNode,
    StringValueNode,
    get_named_type,
)

from ...closure import closure
from ..schema.names import attribute, class_name, member, unique
from ..schema.scalars import KNOWN
from .types import Annotation, Enum, EnumMember, Field, Model, TypeNames, annotate

BASE_NAMES = frozenset(
    {
        "BaseModel", "DataUrl", "InputModel", "NamedReference", "OneOfInput", "OptionalReference", "RecursiveInput",
        "Reference", "UnknownMember", "Upload",
    }
)  # fmt: skip
SCALAR_NAMES = frozenset(
    {
        "Boolean", "Date", "DateTime", "Day", "DayOrTime", "Duration", "Float", "ID", "Int", "JSON", "Money",
        "MoneyInput", "MoneyText", "MoneyTextInput", "UUID", "ZonedDateTime",
    }
)  # fmt: skip
GROUP_NAMES = frozenset({"Mutations", "Queries", "Subscriptions"})
TAKEN = BASE_NAMES | SCALAR_NAMES | GROUP_NAMES


def type_names(
    schema: GraphQLSchema, decided_scalars: Mapping[str, str], file_text_suffix: str | None = None
) -> TypeNames:
    """Return the classes of all inputs and enums of a schema."""
    wanted = {
        name: class_name(name)
        for name, type_ in schema.type_map.items()
        if isinstance(type_, GraphQLEnumType | GraphQLInputObjectType) and not name.startswith("__")
    }
    decided = {name: known for name, known in decided_scalars.items() if known in KNOWN}
    return TypeNames(unique(wanted, TAKEN | KNOWN.keys()), decided, file_text_suffix)


def enum_of(type_: GraphQLEnumType, names: TypeNames) -> Enum:
    """Return the class of an enum."""
    members = unique({name: member(name) for name in type_.values})
    return Enum(
        names.classes[type_.name],
        tuple(EnumMember(members[name], name, value.description) for name, value in type_.values.items()),
        type_.description,
    )


def input_model(type_: GraphQLInputObjectType, names: TypeNames) -> Model:
    """Return the class of an input."""
    attributes = unique({name: attribute(name) for name in type_.fields})
    fields: list[Field] = []
    for name, definition in type_.fields.items():
        annotation = annotate(definition.type, partial(_annotation, type_, name, names))
        annotation, default = _default(annotation, definition)
        fields.append(
            Field(
                attributes[name],
                annotation,
                alias=name if name != attributes[name] else None,
                default=default,
                deprecated=definition.deprecation_reason is not None,
                doc=definition.description,
            )
        )
    base = "OneOfInput" if type_.is_one_of else "InputModel"
    return Model(names.classes[type_.name], type_.name, tuple(fields), (base,), type_.description)


def _annotation(holder: GraphQLInputObjectType, name: str, names: TypeNames, inner: GraphQLNamedType) -> Annotation:
    """Return the type of a field; text that takes a file takes an `Upload` too."""
    if takes_file(holder, name, inner, names.file_text_suffix):
        return Annotation.of("DataUrl")
    return names.annotation(inner, "input")


def takes_file(holder: GraphQLInputObjectType, name: str, inner: GraphQLNamedType, suffix: str | None) -> bool:
    """Return whether a text field of an input takes the file of the `Upload` field beside it."""
    beside = holder.fields.get(name.removesuffix(suffix)) if suffix and name.endswith(suffix) else None
    named = None if beside is None else cast("GraphQLNamedType", get_named_type(beside.type))
    return named is not None and inner.name == "String" and named.name == "Upload"


def _default(annotation: Annotation, definition: GraphQLInputField) -> tuple[Annotation, str | None]:
    """Return the default of a field that is left out; it is then not sent, so that the vendor's own default holds."""
    if annotation.nullable:
        return annotation, "None"
    node = definition.ast_node.default_value if definition.ast_node is not None else None
    if node is None:
        return annotation, None
    constant = _constant(annotation, node)
    return (annotation, constant) if constant is not None else (annotation.optional, "None")


_MOST_DIGITS = 20
"""Of a default that is shown. GraphQL's integers have ten; Python refuses to read those of thousands."""


def _constant(annotation: Annotation, node: object) -> str | None:
    """Return the default in Python, where it is of the very type that the field has there."""
    if annotation.text == "Int" and isinstance(node, IntValueNode):
        return repr(int(node.value)) if len(node.value) <= _MOST_DIGITS else None
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
    """Return the inputs that hold themselves, each with all those that it holds and that hold it."""
    held = {name: each.names & inputs.keys() for name, each in inputs.items()}
    below = {name: closure(held[name], held.__getitem__) for name in inputs}
    return {
        name: tuple(sorted(other for other in names if name in below[other]))
        for name, names in below.items()
        if name in names
    }
