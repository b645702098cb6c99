"""Records whose fields the description does not name."""

# pyright: reportPrivateUsage=false
# (A record is made of another one.)

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self, cast

from typing_extensions import override

from hero_healthie_runtime.errors import DecodeError, EncodeError, wrong_type
from hero_healthie_runtime.json import ExactFloat, JsonValue, is_array, is_object
from hero_healthie_runtime.models import ModelMethods
from hero_healthie_runtime.rest.codec import JSON, Codec, core_schema
from hero_healthie_runtime.tracebacks import without_argument_frames

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Record(ModelMethods, Mapping[str, Any]):
    """A record as it came: a mapping of its fields, whose objects are records too; numbers with a fraction are Decimal.

    Where a response is no object, a list stands under `data`, as in the lists of this API, and anything else under
    `value`; an empty response is a record without fields.
    """

    __slots__ = ("_fields",)
    __hash__ = None  # type: ignore[assignment] # its fields may be lists

    def __init__(self, fields: Mapping[str, Any] | None = None, /, **more: Any) -> None:
        self._fields = {**_plain(fields or {}), **_plain(more)}

    @property
    def id(self) -> str | None:
        """The id of the record as text; None if there is none."""
        found = self._fields.get("id")
        return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else None

    def __getitem__(self, name: str) -> Any:
        return _wrapped(self._fields[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __eq__(self, other: object) -> bool:
        return self._fields == _plain(other) if isinstance(other, Mapping) else NotImplemented

    def __copy__(self) -> Self:
        return self

    @override
    @without_argument_frames
    def to_dict(self) -> dict[str, JsonValue]:
        try:
            return {key: JSON.write(value) for key, value in self._fields.items()}
        except EncodeError as error:
            raise error.invalid(type(self).__name__) from None

    @classmethod
    @override
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        if isinstance(data, Mapping):
            return cls(data)
        raise wrong_type(data, "a dict").invalid(cls.__name__)

    @override
    def replace(self, **changes: Any) -> Self:
        return type(self)(self._fields, **changes)

    @override
    def is_set(self, field: str) -> bool:
        return field in self._fields

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            text = f"'Record' object has no attribute {name!r}; its fields are keys: record[{name!r}]"
            raise AttributeError(text, name=name, obj=self)

        @classmethod
        def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
            from hero_healthie_runtime.pydantic_schema import schema_by_itself  # noqa: PLC0415 (loads pydantic)

            described = core_schema().dict_schema(core_schema().str_schema())
            return schema_by_itself(cls, described, f"{__name__}.Record:{id(cls)}")


def _plain(value: Any) -> Any:
    if isinstance(value, ExactFloat):
        return Decimal(repr(value))
    if isinstance(value, Record):
        return value._fields
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in cast("Mapping[str, Any]", value).items()}
    return [_plain(item) for item in cast("list[Any]", value)] if isinstance(value, list | tuple) else value


def _wrapped(value: Any) -> Any:
    if is_object(value):
        return _record(value)
    return [_wrapped(item) for item in value] if is_array(value) else value


def _record(fields: dict[str, Any]) -> Record:
    record = object.__new__(Record)
    record._fields = fields
    return record


class RecordCodec(Codec[Record]):
    """Objects whose fields the description does not name."""

    expected = "object"

    @override
    def describe(self, handler: GetCoreSchemaHandler) -> CoreSchema:
        return handler.generate_schema(Record)

    @override
    def read(self, value: object) -> Record:
        if not is_object(value):
            raise DecodeError((), self.expected)
        return _record(value)

    @override
    def write(self, value: object) -> JsonValue:
        if isinstance(value, Record):
            value = value._fields
        if not is_object(value):
            raise wrong_type(value, "a Record or a dict")
        return JSON.write(value)

    @override
    def mismatch(self, value: object) -> int:
        return 1 + len(value) if is_object(value) else 0


class UndescribedCodec(RecordCodec):
    """Responses that are not described: whatever comes is a record."""

    @override
    def read(self, value: object) -> Record:
        if is_object(value):
            return _record(value)
        return _record({"data": value} if is_array(value) else {} if value is None else {"value": value})


RECORD = RecordCodec()
UNDESCRIBED = UndescribedCodec()
