"""The bases of all models, and the references and unknown members they share."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping, Sized
from decimal import Decimal
from functools import cache, reduce
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Self, TypeVar, Union, cast, get_args, get_origin

import pydantic
from pydantic import (
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    Tag,
    ValidationError,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticSerializationError, core_schema
from typing_extensions import override

from hero_healthie_runtime.drift import report_drift
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.errors import EncodeError, InvalidArgumentError, PathItem, enum_problem, unknown_field
from hero_healthie_runtime.graphql.problems import invalid_fields
from hero_healthie_runtime.graphql.scalars import ID
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.models import ConstructorSignature, ModelMethods

M = TypeVar("M", bound=pydantic.BaseModel)
_known_schemas: dict[object, CoreSchema] = {}


def _signature(owner: type[pydantic.BaseModel]) -> inspect.Signature:
    empty = inspect.Parameter.empty
    return inspect.Signature(
        [
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=empty if info.is_required() else info.default,
                annotation=_plain(info.annotation),
            )
            for name, info in owner.model_fields.items()
        ]
    )


def _either(one: Any, other: Any) -> Any:
    return one | other


def _plain(annotation: Any) -> Any:
    """Return an annotation as one writes it, without what it tells pydantic."""
    inner = tuple(map(_plain, get_args(annotation)))
    if get_origin(annotation) is Annotated:
        return inner[0]
    if get_origin(annotation) is list:
        return list[inner[0]]  # type: ignore[valid-type] # a type at run time
    return reduce(_either, inner) if get_origin(annotation) in {Union, UnionType} else annotation


def _python_name(model: type[pydantic.BaseModel], name: str) -> str:
    """Return the Python name of a field that goes by its own or by the vendor's name."""
    fields = model.model_fields
    return name if name in fields else next(each for each, info in fields.items() if info.validation_alias == name)


def check_names(model: type[pydantic.BaseModel], names: Iterable[str], unnamed: Sized = ()) -> None:
    """Raise EncodeError for a name that the model has no field of, and for values without names."""
    if unnamed:
        raise EncodeError((), "takes its fields by name only")
    fields = model.model_fields
    for name in names:
        if name not in fields and all(info.validation_alias != name for info in fields.values()):
            raise unknown_field(name, model.__name__, fields)


def check_enums(model: M) -> M:
    """Return an input; raise EncodeError for a plain text in place of a member that its enum does not list."""
    if isinstance(model, InputModel):
        for name in model.model_fields_set:
            _check_enum(model.__dict__[name], _enums(type(model)).get(name), (name,))
    return model


def _check_enum(value: object, enum: type[OpenEnum] | None, path: tuple[PathItem, ...]) -> None:
    if isinstance(value, InputModel):
        try:
            check_enums(value)
        except EncodeError as error:
            raise error.within(*path) from None
    elif isinstance(value, list):
        for index, item in enumerate(cast("list[object]", value)):
            _check_enum(item, enum, (*path, index))
    elif enum is not None and isinstance(value, str) and not isinstance(value, OpenEnum):
        known = [each.value for each in enum]
        if value not in known:
            raise EncodeError(path, enum_problem(value, enum.__name__, known))


@cache
def _enums(model: type[pydantic.BaseModel]) -> dict[str, type[OpenEnum]]:
    """Return the enums of the fields of an input."""
    found = {name: _enum_in(info.annotation) for name, info in model.model_fields.items()}
    return {name: enum for name, enum in found.items() if enum is not None}


def _enum_in(annotation: Any) -> type[OpenEnum] | None:
    if isinstance(annotation, type) and issubclass(annotation, OpenEnum):
        return annotation
    return next((enum for each in get_args(annotation) if (enum := _enum_in(each)) is not None), None)


def _with_decimals(value: Any, written: Any) -> Any:
    """Return what was written of a value, with its Decimals."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, pydantic.BaseModel):
        for name, info in type(value).model_fields.items():
            wire = info.serialization_alias or name
            if wire in written:
                written[wire] = _with_decimals(value.__dict__[name], written[wire])
    elif isinstance(value, list) and isinstance(written, list):
        pairs = zip(cast("list[object]", value), cast("list[object]", written), strict=True)
        return [_with_decimals(*pair) for pair in pairs]
    return written


class BaseModel(ModelMethods, pydantic.BaseModel):
    """An object of a response: undescribed fields are ignored, and the repr shows the id only."""

    model_config = ConfigDict(
        defer_build=True,
        extra="ignore",
        hide_input_in_errors=True,
        protected_namespaces=(),
        validate_by_alias=True,
        validate_by_name=True,
    )

    if not TYPE_CHECKING:

        def __init__(self, /, *args: object, **values: object) -> None:
            owner = type(self)
            try:
                check_names(owner, values, args)
                super().__init__(**values)
                check_enums(self)
            except EncodeError as error:
                problem = error.invalid(owner.__name__)
            except ValidationError as error:
                problem = invalid_fields(error, owner)
            else:
                return
            del self, args, values  # they would stand in the traceback
            raise problem

        # pydantic's mark of a constructor that does no more than its own: reading needs not call it.
        __init__.__pydantic_base_init__ = True
        __signature__ = ConstructorSignature(_signature)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return self._ids()

    def __str__(self) -> str:
        return repr(self)

    @override
    def to_dict(self) -> dict[str, JsonValue]:
        written: dict[str, JsonValue] = _with_decimals(self, self._wire())
        return written

    @classmethod
    @override
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            return check_enums(cls.model_validate(data))
        except EncodeError as error:
            problem = error.invalid(cls.__name__)
        except ValidationError as error:
            problem = invalid_fields(error, cls)
        del data  # it would stand in the traceback
        raise problem

    @override
    def replace(self, **changes: Any) -> Self:
        made = self.model_copy()
        try:
            check_names(type(self), changes)
            for name, value in changes.items():
                type(self).__pydantic_validator__.validate_assignment(made, _python_name(type(self), name), value)
            return check_enums(made)
        except EncodeError as error:
            problem = error.invalid(type(self).__name__)
        except ValidationError as error:
            problem = invalid_fields(error, type(self))
        del changes, made
        raise problem

    @override
    def is_set(self, field: str) -> bool:
        try:
            check_names(type(self), (field,))
        except EncodeError as error:
            problem = error.invalid("")
        else:
            return _python_name(type(self), field) in self.model_fields_set
        raise problem

    @override
    def _wire(self) -> dict[str, JsonValue]:
        try:
            written: dict[str, JsonValue] = self.model_dump(
                mode="json", by_alias=True, exclude_unset=True, warnings=False
            )
        except PydanticSerializationError:
            pass  # its text may quote the value
        else:
            return written
        raise InvalidArgumentError(f"{type(self).__name__} holds what cannot be written as JSON")

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
            raise ValueError("must have exactly one field set")
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
