"""Codecs: the base of all, and those of single values."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from typing_extensions import override

from hero_healthie_runtime.drift import Deviations
from hero_healthie_runtime.errors import DecodeError, EncodeError, wrong_type
from hero_healthie_runtime.json import ExactFloat, JsonValue, as_number, is_object

if TYPE_CHECKING:
    from uuid import UUID

    from pydantic import GetCoreSchemaHandler

T_co = TypeVar("T_co", covariant=True)
C_co = TypeVar("C_co", bound="str | int", covariant=True)


def core_schema() -> Any:
    """Return pydantic's module of schemas; only those who describe models to pydantic load it."""
    return import_module("pydantic_core.core_schema")


class Codec(Generic[T_co]):
    """Reads one kind of value from JSON and writes it to JSON."""

    expected: str = "value"
    """The kind, in the words of JSON Schema."""

    as_is: frozenset[type] = frozenset()
    """The types of JSON values that `read` returns as they are; such a value need not be passed to it."""

    pydantic: str = "any"
    """The name of pydantic's schema of the kind, without `_schema`."""

    def describe(self, handler: GetCoreSchemaHandler) -> Any:
        """Return pydantic's schema of the kind, which OpenAPI pages show."""
        return getattr(core_schema(), f"{self.pydantic}_schema")()

    def read(self, value: object) -> T_co:
        """Return the Python value of a JSON value; raise DecodeError if it is of another kind."""
        raise NotImplementedError

    def write(self, value: object) -> JsonValue:
        """Return the JSON value of a Python value; raise EncodeError if it is of another kind."""
        raise NotImplementedError

    def mismatch(self, value: object) -> int:
        """Return how much of a readable JSON value the description does not know: less fits better."""
        return 0

    def contradiction(self, value: object) -> int:
        """Return how much of a readable JSON value its enums do not list, those of the objects in it too."""
        return 0

    def read_lenient(self, value: object, deviations: Deviations) -> Any:
        """Read slowly: add each deviation, and return None for a null that should not be there; raise DecodeError if a
        required field is missing, or a value other than null has the wrong type; with the full path.
        """
        if value is not None:
            return self._read_lenient(value, deviations)
        try:
            return self.read(None)
        except DecodeError:
            deviations.add("unexpected_null", self.expected)
            return None

    def _read_lenient(self, value: object, deviations: Deviations) -> Any:
        try:
            return self.read(value)
        except DecodeError as error:
            raise error.within(*deviations.path) from None


class TextCodec(Codec[str]):
    """Strings."""

    expected = "string"
    pydantic = "str"
    as_is = frozenset({str})

    @override
    def read(self, value: object) -> str:
        if not isinstance(value, str):
            raise DecodeError((), self.expected)
        return value

    @override
    def write(self, value: object) -> JsonValue:
        if not isinstance(value, str):
            raise wrong_type(value, "a string")
        return str(value)


class BooleanCodec(Codec[bool]):
    """Booleans."""

    expected = "boolean"
    pydantic = "bool"
    as_is = frozenset({bool})

    @override
    def read(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise DecodeError((), self.expected)
        return value

    @override
    def write(self, value: object) -> JsonValue:
        if not isinstance(value, bool):
            raise wrong_type(value, "a bool")
        return value


class IntegerCodec(Codec[int]):
    """Whole numbers; `3.0` is read as 3, as JSON Schema has it."""

    expected = "integer"
    pydantic = "int"
    as_is = frozenset({int})

    @override
    def read(self, value: object) -> int:
        if isinstance(value, (float, Decimal)) and float(value).is_integer():
            return int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise DecodeError((), self.expected)
        return value

    @override
    def write(self, value: object) -> JsonValue:
        if not isinstance(value, int) or isinstance(value, bool):
            raise wrong_type(value, "an int")
        return int(value)


class NumberCodec(Codec[float]):
    """Numbers; a whole one stays an int."""

    expected = "number"
    pydantic = "float"
    as_is = frozenset({int})

    @override
    def read(self, value: object) -> float:
        if isinstance(value, Decimal):
            value = float(value)
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
            raise DecodeError((), self.expected)
        return value

    @override
    def write(self, value: object) -> JsonValue:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise wrong_type(value, "an int or a float")
        if not math.isfinite(value):
            raise EncodeError((), "must be a finite number")
        return value


_DAY = len("2026-01-31")


def moment(text: str) -> datetime.datetime | None:
    """Return the moment of ISO 8601 text with a zone; None for other text, which `DATE_TIME.read` may know."""
    try:
        parsed = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return None if parsed.tzinfo is None else parsed


def _parse_datetime(text: str) -> datetime.datetime | None:
    """Parse ISO 8601, also with a space before the offset (`2022-08-15 14:22:14 -0400`); without a zone it is UTC."""
    try:
        parsed = datetime.datetime.fromisoformat(text)
    except ValueError:
        moment, _, zone = text.strip().rpartition(" ")
        if moment and (zone[:1] in {"+", "-"} or zone in {"Z", "UTC"}):
            text = moment + ("Z" if zone == "UTC" else zone)
        try:
            parsed = datetime.datetime.fromisoformat(text.strip())
        except ValueError:
            return None
    return parsed if parsed.tzinfo is not None else parsed.replace(tzinfo=datetime.UTC)


class DateTimeCodec(Codec[datetime.datetime]):
    """Moments: aware datetimes."""

    expected = "date-time string"
    pydantic = "datetime"

    @override
    def read(self, value: object) -> datetime.datetime:
        parsed = _parse_datetime(value) if isinstance(value, str) else None
        if parsed is None:
            raise DecodeError((), self.expected)
        return parsed

    @override
    def write(self, value: object) -> JsonValue:
        if not isinstance(value, datetime.datetime):
            raise wrong_type(value, "a datetime")
        if value.utcoffset() is None:
            raise EncodeError((), "must be a datetime with a time zone, such as datetime.now(UTC)")
        return value.isoformat()

    @override
    def mismatch(self, value: object) -> int:
        return 0 if isinstance(value, str) and len(value) > _DAY else 1


class DateCodec(Codec[datetime.date]):
    """Dates; a full date-time is read as its date. A date may be written as text."""

    expected = "date string"
    pydantic = "date"

    @override
    def read(self, value: object) -> datetime.date:
        if not isinstance(value, str):
            raise DecodeError((), self.expected)
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            parsed = _parse_datetime(value)
        if parsed is None:
            raise DecodeError((), self.expected)
        return parsed.date()

    @override
    def write(self, value: object) -> JsonValue:
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return value.isoformat()
        if not isinstance(value, str):
            raise wrong_type(value, "a date")
        try:
            return datetime.date.fromisoformat(value).isoformat()
        except ValueError:
            raise EncodeError((), "must be a date, such as date(2026, 1, 31) or its text 2026-01-31") from None

    @override
    def mismatch(self, value: object) -> int:
        return 0 if isinstance(value, str) and len(value) <= _DAY else 1


class UuidCodec(Codec["UUID"]):
    """UUIDs."""

    expected = "uuid string"
    pydantic = "uuid"

    @override
    def read(self, value: object) -> UUID:
        from uuid import UUID  # noqa: PLC0415 (few descriptions have UUIDs)

        if not isinstance(value, str):
            raise DecodeError((), self.expected)
        try:
            return UUID(value)
        except ValueError:
            raise DecodeError((), self.expected) from None

    @override
    def write(self, value: object) -> JsonValue:
        from uuid import UUID  # noqa: PLC0415 (as above)

        if not isinstance(value, UUID):
            raise wrong_type(value, "a UUID")
        return str(value)


class JsonCodec(Codec[Any]):
    """Any JSON."""

    expected = "JSON"
    as_is = frozenset({type(None), bool, int, float, Decimal, str, list, dict})

    @override
    def read(self, value: object) -> Any:
        return Decimal(repr(value)) if isinstance(value, ExactFloat) else value

    @override
    def write(self, value: object) -> JsonValue:
        if value is None or isinstance(value, (str, bool, int)):
            return value
        if isinstance(value, (float, Decimal)):
            return as_number(value) if isinstance(value, Decimal) else NUMBER.write(value)
        if isinstance(value, (list, tuple)):
            return [self._part(index, item) for index, item in enumerate(cast("Sequence[object]", value))]
        if isinstance(value, Mapping):
            items = cast("Mapping[object, object]", value).items()
            return {(name := self._key(key)): self._part(name, item) for key, item in items}
        raise wrong_type(value, "what JSON can hold")

    @override
    def mismatch(self, value: object) -> int:
        return 1 + (len(value) if is_object(value) else 0)

    def _part(self, index: str | int, value: object) -> JsonValue:
        try:
            return self.write(value)
        except EncodeError as error:
            raise error.within(index) from None

    @staticmethod
    def _key(key: object) -> str:
        if not isinstance(key, str):
            raise EncodeError((), f"must have strings as keys, not {type(key).__name__}")
        return key


class NullCodec(Codec[None]):
    """null."""

    expected = "null"
    pydantic = "none"

    @override
    def read(self, value: object) -> None:
        if value is not None:
            raise DecodeError((), self.expected)

    @override
    def write(self, value: object) -> JsonValue:
        if value is not None:
            raise wrong_type(value, "None")
        return None


class ConstantCodec(Codec[C_co]):
    """A constant."""

    def __init__(self, value: C_co) -> None:
        self.value = value
        self.expected = f"the constant {value!r}"

    @override
    def read(self, value: object) -> C_co:
        if not self._is(value):
            raise DecodeError((), self.expected)
        return self.value

    @override
    def write(self, value: object) -> JsonValue:
        if not self._is(value):
            raise EncodeError((), f"must be {self.value!r}")
        return self.value

    @override
    def describe(self, handler: GetCoreSchemaHandler) -> Any:
        return core_schema().literal_schema([self.value])

    def _is(self, value: object) -> bool:
        return value == self.value and isinstance(value, bool) == isinstance(self.value, bool)


TEXT = TextCodec()
BOOLEAN = BooleanCodec()
INTEGER = IntegerCodec()
NUMBER = NumberCodec()
DATE_TIME = DateTimeCodec()
DATE = DateCodec()
UUID_TEXT = UuidCodec()
JSON = JsonCodec()
NULL = NullCodec()
