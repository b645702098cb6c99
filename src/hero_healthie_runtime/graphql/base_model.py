"""What all models have in common, and how an answer becomes one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast, get_args

import pydantic
from pydantic import (
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Tag,
    TypeAdapter,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema

from hero_healthie_runtime.drift import Deviation, Deviations, DriftSigns, report_drift
from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.graphql.scalars import ID
from hero_healthie_runtime.reader import Reader, ReadResult

if TYPE_CHECKING:
    from hero_healthie_runtime.graphql.shapes import Shape

M = TypeVar("M", bound=pydantic.BaseModel)

_known_schemas: dict[object, CoreSchema] = {}


class BaseModel(pydantic.BaseModel):
    """An object of an answer: fields the description does not list are ignored, and its repr shows its id only."""

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
    """An object of a request: what is not set is not sent, None sends null, an unknown name is an error."""

    # A field may be assigned to after the object was made; what is sent is checked once more.
    model_config = ConfigDict(extra="forbid", revalidate_instances="always")


class RecursiveInput(InputModel):
    """An object of a request that may hold objects of its own kind."""

    if not TYPE_CHECKING:

        @classmethod
        def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
            # pydantic's own way knows when a type comes back to itself.
            return handler(source)


class OneOfInput(RecursiveInput):
    """An object of a request of which exactly one field is set, and not to None."""

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if len(self.model_fields_set) != 1 or self.__dict__[next(iter(self.model_fields_set))] is None:
            raise ValueError("exactly one field has to be set")
        return self


class Reference(BaseModel):
    """The id of an object that stands beside the one asked for."""

    id: ID


class OptionalReference(BaseModel):
    """A reference to an object that the vendor may answer without an id."""

    id: ID | None


class UnknownMember(BaseModel):
    """An object of a union, of a type that the description does not list; it is kept with the name of its type."""

    typename: str = Field(validation_alias="__typename", serialization_alias="__typename")


MemberTag = Tag
"""pydantic's Tag under another name, as the vendor has a type called Tag."""


def member_of(*members: type[pydantic.BaseModel]) -> Discriminator:
    """Tells the members of a union apart by their type's name; what none of them is goes to `UnknownMember`."""
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


@dataclass(frozen=True, slots=True, repr=False)
class Upload:
    """A file to send along."""

    filename: str
    content: bytes
    content_type: str = "application/octet-stream"

    def __repr__(self) -> str:
        return f"Upload({len(self.content)} bytes)"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        # GraphQL's multipart requests have null where the file belongs; the file itself travels beside the variables.
        return core_schema.is_instance_schema(
            cls,
            serialization=core_schema.plain_serializer_function_ser_schema(_nothing, when_used="json"),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "format": "binary"}


class _RootField(Reader[[Mapping[str, Any]], Any]):
    """Reads the one field at the root of an answer."""

    def __init__(self, name: str, type_: Any, *, expected: str, is_object: bool) -> None:
        self._name = name
        self._type = type_
        self._expected = expected
        self._nullable = expected.endswith(" or null")
        self._is_object = is_object

    def __call__(self, data: Mapping[str, Any]) -> Any:
        value = self._present(data)
        return None if value is None else self._validate(value)

    def read(self, data: Mapping[str, Any]) -> ReadResult[Any]:
        value = self._present(data)
        found = None
        with DriftSigns() as signs:
            if value is not None:
                try:
                    found = self._validate(value)
                except pydantic.ValidationError as error:
                    return self._read_with_nulls(data, error)
        if len(data) > 1:
            signs.add(self._name)
        if value is not None and (model := self._shape.crowded(value)) is not None:
            signs.add(model)
        return ReadResult(found, signs)

    def deviations(self, data: Mapping[str, Any]) -> Sequence[Deviation]:
        deviations = Deviations()
        deviations.add_unknown_fields((name for name in data if name != self._name), "data")
        value = data[self._name]
        if value is not None:
            self._shape.note(value, deviations.at(self._name))
        return tuple(deviations)

    def _present(self, data: Mapping[str, Any]) -> Any:
        value: Any = data.get(self._name)
        if value is None:
            if not self._nullable or self._name not in data:
                raise DecodeError((self._name,), self._expected)
        elif self._is_object and not issubclass(type(value), dict):
            raise DecodeError((self._name,), self._expected)
        return value

    def _read_with_nulls(self, data: Mapping[str, Any], error: pydantic.ValidationError) -> ReadResult[Any]:
        problems = error.errors(include_url=False, include_context=False)
        # A field that is missing quotes the object that lacks it.
        others = [problem for problem in problems if problem["input"] is not None]
        if not others:
            try:
                return ReadResult(self._shape.read(data[self._name]), deviations=self.deviations(data))
            except pydantic.ValidationError:
                others = problems
        raise DecodeError((self._name, *others[0]["loc"]), others[0]["type"].replace("_", " ")) from None

    @cached_property
    def _validate(self) -> Callable[[Any], Any]:
        validate: Callable[[Any], Any] = (
            self._type.__pydantic_validator__.validate_python
            if self._is_object
            else TypeAdapter(self._type, config=ConfigDict(hide_input_in_errors=True)).validate_python
        )
        return validate

    @cached_property
    def _shape(self) -> Shape:
        from hero_healthie_runtime.graphql.shapes import slot_of  # noqa: PLC0415 (shapes are made of models)

        return slot_of(self._type).shape

    def prepare(self) -> None:
        if self._is_object:
            self._type.model_rebuild()
        _ = self._validate
        self._shape.prepare()


class _AllData(_RootField):
    """Reads an answer as a whole."""

    def __init__(self, model: Any) -> None:
        super().__init__("data", model, expected="object", is_object=True)

    def __call__(self, data: Mapping[str, Any]) -> Any:
        return self._validate(data)

    def read(self, data: Mapping[str, Any]) -> ReadResult[Any]:
        try:
            return super().read({self._name: data})
        except DecodeError as error:
            raise DecodeError(error.path[1:], error.expected) from None

    def deviations(self, data: Mapping[str, Any]) -> Sequence[Deviation]:
        deviations = Deviations()
        self._shape.note(data, deviations)
        return tuple(deviations)


def all_of(model: type[M]) -> Reader[[Mapping[str, Any]], M]:
    """The decoder for an operation that answers all of its root fields."""
    return _AllData(model)


def object_of(root_field: str, model: type[M]) -> Reader[[Mapping[str, Any]], M]:
    """The decoder for a root field that answers an object."""
    return _RootField(root_field, model, expected="object", is_object=True)


def optional_object_of(root_field: str, model: type[M]) -> Reader[[Mapping[str, Any]], M | None]:
    """The decoder for a root field that answers an object, or null where there is none."""
    return _RootField(root_field, model, expected="object or null", is_object=True)


def value_of(root_field: str, type_: Any, *, expected: str) -> Reader[[Mapping[str, Any]], Any]:
    """The decoder for a root field that answers anything else; `expected` ends in `or null` where null is an answer."""
    return _RootField(root_field, type_, expected=expected, is_object=False)


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


def _nothing(_: object) -> None:
    return None
