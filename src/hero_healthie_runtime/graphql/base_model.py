"""The bases of all models, and the references and unknown members they share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, cast, get_args

import pydantic
from pydantic import (
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    Tag,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema

from hero_healthie_runtime.drift import report_drift
from hero_healthie_runtime.graphql.scalars import ID

_known_schemas: dict[object, CoreSchema] = {}


class BaseModel(pydantic.BaseModel):
    """An object of a response: undescribed fields are ignored, and the repr shows the id only."""

    model_config = ConfigDict(
        defer_build=True,
        extra="ignore",
        hide_input_in_errors=True,
        protected_namespaces=(),
        validate_by_alias=True,
        validate_by_name=True,
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return [("id", self.__dict__["id"])] if "id" in self.__dict__ else []

    def __str__(self) -> str:
        return repr(self)

    if not TYPE_CHECKING:

        @classmethod
        def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
            # Some types have hundreds of fields of the same few kinds. Making the schema of each kind once instead of
            # once for each field makes the first use of such a model ten times faster.
            fields: dict[str, core_schema.ModelField] = {}
            for name, info in cls.model_fields.items():
                if info.discriminator is not None or info.default_factory is not None or "model_fields" in cls.__dict__:
                    return handler(source)
                annotation = info.rebuild_annotation() if info.metadata else info.annotation
                schema = _schema_of(annotation, handler)
                if not info.is_required():
                    schema = core_schema.with_default_schema(schema, default=info.default)
                fields[name] = core_schema.model_field(
                    schema,
                    validation_alias=info.validation_alias,
                    serialization_alias=info.serialization_alias,
                )
            return core_schema.model_schema(
                cls,
                core_schema.model_fields_schema(fields, model_name=cls.__name__),
                config=core_schema.CoreConfig(
                    title=cls.__name__,
                    extra_fields_behavior=cls.model_config.get("extra", "ignore"),
                    revalidate_instances=cls.model_config.get("revalidate_instances", "never"),
                    hide_input_in_errors=True,
                    validate_by_alias=True,
                    validate_by_name=True,
                ),
            )


class InputModel(BaseModel):
    """An object of a request: a field that is not set is not sent, None sends null, an unknown name is an error."""

    # A field may be assigned to after the object was made, so the object is validated again before it is sent.
    model_config = ConfigDict(extra="forbid", revalidate_instances="always")


class RecursiveInput(InputModel):
    """An object of a request that may hold objects of its own kind."""

    if not TYPE_CHECKING:

        @classmethod
        def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
            # pydantic's default handles recursive types.
            return handler(source)


class OneOfInput(RecursiveInput):
    """An object of a request with exactly one field set, and not to None."""

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if len(self.model_fields_set) != 1 or self.__dict__[next(iter(self.model_fields_set))] is None:
            raise ValueError("exactly one field has to be set")
        return self


class Reference(BaseModel):
    """The id of an object beside the selected one."""

    id: ID


class OptionalReference(BaseModel):
    """A reference to an object that the vendor may return without an id."""

    id: ID | None


class UnknownMember(BaseModel):
    """An object of a union, of a type that the description does not list; only the name of the type is kept."""

    typename: str = Field(validation_alias="__typename", serialization_alias="__typename")


MemberTag = Tag
"""pydantic's Tag under another name, as the vendor has a type called Tag."""


def member_of(*members: type[pydantic.BaseModel]) -> Discriminator:
    """Return the discriminator of a union: members are distinguished by `__typename`, others become `UnknownMember`."""
    tags: dict[object, str] = {
        name: member.__name__ for member in members for name in get_args(member.model_fields["typename"].annotation)
    }

    def tag(value: object) -> str:
        if isinstance(value, Mapping):
            name = cast("Mapping[str, object]", value).get("__typename")
        else:
            name = getattr(value, "typename", None)
        known = tags.get(name) if isinstance(name, str) else None
        if known is None:
            report_drift(members)
        return known or UnknownMember.__name__

    return Discriminator(tag)


def _schema_of(annotation: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    try:
        known = _known_schemas.get(annotation)
    except TypeError:
        return handler.generate_schema(annotation)
    if known is not None:
        return known
    schema = handler.generate_schema(annotation)
    if _is_self_contained(schema):
        _known_schemas[annotation] = schema
    return schema


def _is_self_contained(schema: Any) -> bool:
    inner = schema
    while inner.get("type") in ("nullable", "list", "default") and "schema" in inner:
        inner = inner["schema"]
    while inner.get("type") in ("nullable", "list") and "items_schema" in inner:
        inner = inner["items_schema"]
    return inner.get("type") not in ("model", "definitions", "definition-ref", "union", "tagged-union") or (
        inner.get("cls") in (Reference, OptionalReference)
    )
