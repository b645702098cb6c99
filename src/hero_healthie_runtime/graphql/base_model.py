"""The bases of all models, and the references and unknown members they share."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping, Sized
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, TypeVar, Union, cast, get_args, get_origin

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
from hero_healthie_runtime.errors import (
    EncodeError,
    InvalidArgumentError,
    PathItem,
    enum_problem,
    unknown_field,
    with_article,
    wrong_type,
)
from hero_healthie_runtime.graphql.later import real
from hero_healthie_runtime.graphql.problems import argument_problem
from hero_healthie_runtime.graphql.scalars import ID
from hero_healthie_runtime.json import JsonValue, as_number
from hero_healthie_runtime.models import FILE_IN_JSON, ConstructorSignature, ModelMethods
from hero_healthie_runtime.tracebacks import without_argument_frames
from hero_healthie_runtime.uploads import Upload

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


def _plain(annotation: Any) -> Any:
    """Return an annotation as one writes it, without what it tells pydantic."""
    inner = tuple(map(_plain, get_args(annotation)))
    if get_origin(annotation) is Annotated:
        return inner[0]
    if get_origin(annotation) is list:
        return list[inner[0]]  # type: ignore[valid-type] # a type at run time
    return Union[inner] if get_origin(annotation) in {Union, UnionType} else real(annotation)  # noqa: UP007 (of many)


def _python_name(model: type[pydantic.BaseModel], name: str) -> str:
    """Return the Python name of a field that goes by its own or by the vendor's name."""
    fields = model.model_fields
    return name if name in fields else next(each for each, info in fields.items() if info.validation_alias == name)


class _our_errors:  # noqa: N801 (a statement, as `suppress`)
    """Raise an InvalidArgumentError in place of what pydantic or a check of ours found."""

    def __init__(self, model: type[pydantic.BaseModel], root: str | None = None) -> None:
        self._model = model
        self._root = model.__name__ if root is None else root

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> Literal[False]:
        if isinstance(error, ValidationError):
            error = EncodeError(*argument_problem(error, self._model))
        if isinstance(error, EncodeError):
            raise error.invalid(self._root) from None
        return False


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


def _with_exact(value: Any, written: Any) -> Any:
    """Return what was written of a value, with numbers that stand for its Decimals exactly."""
    if isinstance(value, Decimal):
        return written if isinstance(written, str) else as_number(value)
    if isinstance(value, Upload):
        raise EncodeError((), FILE_IN_JSON)
    inner: list[tuple[PathItem, PathItem, Any]] = []
    held: Any = written
    if isinstance(value, pydantic.BaseModel):
        names = [(info.serialization_alias or name, name) for name, info in type(value).model_fields.items()]
        inner = [(wire, name, value.__dict__[name]) for wire, name in names if wire in written]
    elif isinstance(value, list) and isinstance(written, list):
        inner = [(at, at, item) for at, item in enumerate(cast("list[object]", value))]
    for key, name, item in inner:
        try:
            held[key] = _with_exact(item, held[key])
        except EncodeError as error:
            raise error.within(name) from None
    return held


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

        @without_argument_frames
        def __init__(self, /, *args: object, **values: object) -> None:
            with _our_errors(type(self)):
                check_names(type(self), values, args)
                super().__init__(**values)
                check_enums(self)

        # pydantic's mark of a constructor that does no more than its own: reading needs not call it.
        __init__.__pydantic_base_init__ = True
        __signature__ = ConstructorSignature(_signature)

        @classmethod
        def __pydantic_on_complete__(cls) -> None:
            cls.__signature__ = ConstructorSignature(_signature)  # pydantic's tells how values are read

        @classmethod
        @override
        def model_rebuild(cls, **options: Any) -> bool | None:
            depth = options.pop("_parent_namespace_depth", 2) + 1
            done = super().model_rebuild(**options, _parent_namespace_depth=depth)
            cls.__signature__ = ConstructorSignature(_signature)  # a second building tells nobody
            return done

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return self._ids()

    def __str__(self) -> str:
        return repr(self)

    @override
    @without_argument_frames
    def to_dict(self) -> dict[str, JsonValue]:
        with _our_errors(type(self)):
            written: dict[str, JsonValue] = _with_exact(self, self._wire())
        return written

    @classmethod
    @override
    @without_argument_frames
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        with _our_errors(cls):
            if not isinstance(data, Mapping):
                raise wrong_type(data, f"the fields of {with_article(cls.__name__)} in a dict")
            return check_enums(cls.model_validate(data))

    @override
    @without_argument_frames
    def replace(self, **changes: Any) -> Self:
        made = self.model_copy()
        with _our_errors(type(self)):
            check_names(type(self), changes)
            for name, value in changes.items():
                type(self).__pydantic_validator__.validate_assignment(made, _python_name(type(self), name), value)
            return check_enums(made)

    @override
    @without_argument_frames
    def is_set(self, field: str) -> bool:
        with _our_errors(type(self), root=""):
            check_names(type(self), (field,))
        return _python_name(type(self), field) in self.model_fields_set

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


class NamedReference(BaseModel):
    """The id and the name of an object beside the selected one."""

    id: ID
    name: str | None


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
        inner.get("cls") in (Reference, OptionalReference, NamedReference)
    )
