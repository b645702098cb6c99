"""How single values are read from JSON (what cannot be right raises DecodeError) and written to it (EncodeError)."""

from __future__ import annotations

import datetime
import math
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from hero_healthie_runtime.drift import Deviations
from hero_healthie_runtime.enums import OpenEnum, OpenIntEnum
from hero_healthie_runtime.errors import DecodeError, EncodeError
from hero_healthie_runtime.json import JsonValue

if TYPE_CHECKING:
    from uuid import UUID

T_co = TypeVar("T_co", covariant=True)
C_co = TypeVar("C_co", bound="str | int", covariant=True)
E_co = TypeVar("E_co", bound=OpenEnum, covariant=True)
I_co = TypeVar("I_co", bound=OpenIntEnum, covariant=True)


def wrong(value: object, expected: str) -> EncodeError:
    """The error for an argument of the wrong type."""
    found = "None" if value is None else type(value).__name__
    return EncodeError((), f"should be {expected}, not {found}")


def article(name: str) -> str:
    """A name with its article, for a text."""
    return f"{'an' if name[:1] in 'AEIOU' else 'a'} {name}"


class Codec(Generic[T_co]):
    """Reads and writes one kind of value."""

    expected: str = "value"
    """What it reads, in the words of JSON Schema."""

    as_is: frozenset[type] = frozenset()
    """The types of JSON values that `read` answers as they are; whoever knows that need not call it."""

    def read(self, value: object) -> T_co:
        """The Python value of a JSON value."""
        raise NotImplementedError

    def write(self, value: object) -> JsonValue:
        """The JSON value of a Python value."""
        raise NotImplementedError

    def misfit(self, value: object) -> int:
        """How much of a JSON value that can be read the description does not know; the smaller, the better it fits."""
        return 0

    def examine(self, value: object, deviations: Deviations) -> Any:
        """Read slowly: note what the description does not know, and take None where a null stands that should not.

        Raises:
            DecodeError: a required field is missing, or a value other than null has the wrong type; its path is whole.
        """
        if value is not None:
            return self._examine(value, deviations)
        try:
            return self.read(None)
        except DecodeError:
            deviations.add("unexpected_null", self.expected)
            return None

    def _examine(self, value: object, deviations: Deviations) -> Any:
        try:
            return self.read(value)
        except DecodeError as error:
            raise error.within(*deviations.path) from None


class TextCodec(Codec[str]):
    """Strings."""

    expected = "string"
    as_is = frozenset({str})

    def read(self, value: object) -> str:
        if not isinstance(value, str):
            raise DecodeError((), self.expected)
        return value

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, str):
            raise wrong(value, "a string")
        return str(value)


class BooleanCodec(Codec[bool]):
    """true and false."""

    expected = "boolean"
    as_is = frozenset({bool})

    def read(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise DecodeError((), self.expected)
        return value

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, bool):
            raise wrong(value, "a bool")
        return value


class IntegerCodec(Codec[int]):
    """Whole numbers; `3.0` is read as 3, as JSON Schema has it."""

    expected = "integer"
    as_is = frozenset({int})

    def read(self, value: object) -> int:
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise DecodeError((), self.expected)
        return value

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, int) or isinstance(value, bool):
            raise wrong(value, "an int")
        return int(value)


class NumberCodec(Codec[float]):
    """Numbers; a whole one stays an int."""

    expected = "number"
    as_is = frozenset({int})

    def read(self, value: object) -> float:
        if type(value) is float and math.isfinite(value):
            return value
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
            raise DecodeError((), self.expected)
        return value

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise wrong(value, "an int or a float")
        if not math.isfinite(value):
            raise EncodeError((), "should be a finite number")
        return value


_DAY = len("2026-01-31")


def _parse_datetime(text: str) -> datetime.datetime | None:
    """ISO 8601, also with a space before the offset (`2022-08-15 14:22:14 -0400`); without a zone it is UTC."""
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
    """Moments: aware on both sides."""

    expected = "date-time string"

    def read(self, value: object) -> datetime.datetime:
        parsed = _parse_datetime(value) if isinstance(value, str) else None
        if parsed is None:
            raise DecodeError((), self.expected)
        return parsed

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, datetime.datetime):
            raise wrong(value, "a datetime")
        if value.utcoffset() is None:
            raise EncodeError((), "should be a datetime with a time zone, such as datetime.now(UTC)")
        return value.isoformat()

    def misfit(self, value: object) -> int:
        return 0 if isinstance(value, str) and len(value) > _DAY else 1


class DateCodec(Codec[datetime.date]):
    """Days; a full date-time is read as its day."""

    expected = "date string"

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

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
            raise wrong(value, "a date")
        return value.isoformat()

    def misfit(self, value: object) -> int:
        return 0 if isinstance(value, str) and len(value) <= _DAY else 1


class UuidCodec(Codec["UUID"]):
    """UUIDs."""

    expected = "uuid string"

    def read(self, value: object) -> UUID:
        from uuid import UUID

        if not isinstance(value, str):
            raise DecodeError((), self.expected)
        try:
            return UUID(value)
        except ValueError:
            raise DecodeError((), self.expected) from None

    def write(self, value: object) -> JsonValue:
        from uuid import UUID

        if not isinstance(value, UUID):
            raise wrong(value, "a UUID")
        return str(value)


class JsonCodec(Codec[Any]):
    """Whatever JSON there is, where the description says no more."""

    expected = "JSON"
    as_is = frozenset({type(None), bool, int, float, str, list, dict})

    def read(self, value: object) -> Any:
        return value

    def write(self, value: object) -> JsonValue:
        if value is None or isinstance(value, (str, bool, int)):
            return value
        if isinstance(value, float):
            return NUMBER.write(value)
        if isinstance(value, (list, tuple)):
            return [self._part(index, item) for index, item in enumerate(value)]
        if isinstance(value, dict):
            return {self._key(key): self._part(key, item) for key, item in value.items()}
        raise wrong(value, "what JSON can hold")

    def misfit(self, value: object) -> int:
        return 1 + (len(value) if isinstance(value, dict) else 0)

    def _part(self, index: str | int, value: object) -> JsonValue:
        try:
            return self.write(value)
        except EncodeError as error:
            raise error.within(index) from None

    @staticmethod
    def _key(key: object) -> str:
        if not isinstance(key, str):
            raise EncodeError((), f"should have strings as keys, not {type(key).__name__}")
        return key


class NullCodec(Codec[None]):
    """null and nothing else."""

    expected = "null"

    def read(self, value: object) -> None:
        if value is not None:
            raise DecodeError((), self.expected)

    def write(self, value: object) -> JsonValue:
        if value is not None:
            raise wrong(value, "None")
        return None


class ConstantCodec(Codec[C_co]):
    """One value and no other."""

    def __init__(self, value: C_co) -> None:
        self.value = value
        self.expected = f"the constant {value!r}"

    def read(self, value: object) -> C_co:
        if not self._is(value):
            raise DecodeError((), self.expected)
        return self.value

    def write(self, value: object) -> JsonValue:
        if not self._is(value):
            raise EncodeError((), f"should be {self.value!r}")
        return self.value

    def _is(self, value: object) -> bool:
        return value == self.value and isinstance(value, bool) == isinstance(self.value, bool)


class EnumCodec(Codec[E_co]):
    """Members of a string enum; an unknown one is kept, and a plain string may be written."""

    expected = "string"

    def __init__(self, enum: type[E_co]) -> None:
        self._enum = enum
        self._known: dict[object, E_co] = {member.value: member for member in enum}

    def read(self, value: object) -> E_co:
        if not isinstance(value, str):
            raise DecodeError((), self.expected)
        return self._known.get(value) or self._enum(value)

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, str) or (isinstance(value, OpenEnum) and not isinstance(value, self._enum)):
            raise wrong(value, f"a {self._enum.__name__} or a plain string")
        return str(value)

    def misfit(self, value: object) -> int:
        return 0 if isinstance(value, str) and value in self._enum._value2member_map_ else 1

    def _examine(self, value: object, deviations: Deviations) -> Any:
        member = super()._examine(value, deviations)
        if not member.is_known:
            deviations.add("unknown_enum_value", self._enum.__name__)
        return member


class IntEnumCodec(Codec[I_co]):
    """Members of an integer enum; an unknown one is kept, and a plain int may be written."""

    expected = "integer"

    def __init__(self, enum: type[I_co]) -> None:
        self._enum = enum

    def read(self, value: object) -> I_co:
        return self._enum(INTEGER.read(value))

    def write(self, value: object) -> JsonValue:
        if isinstance(value, bool) or not isinstance(value, int):
            raise wrong(value, f"a {self._enum.__name__} or a plain int")
        if isinstance(value, OpenIntEnum) and not isinstance(value, self._enum):
            raise wrong(value, f"a {self._enum.__name__} or a plain int")
        return int(value)

    def misfit(self, value: object) -> int:
        return 0 if isinstance(value, int) and value in self._enum._value2member_map_ else 1

    def _examine(self, value: object, deviations: Deviations) -> Any:
        member = super()._examine(value, deviations)
        if not member.is_known:
            deviations.add("unknown_enum_value", self._enum.__name__)
        return member


TEXT = TextCodec()
BOOLEAN = BooleanCodec()
INTEGER = IntegerCodec()
NUMBER = NumberCodec()
DATE_TIME = DateTimeCodec()
DATE = DateCodec()
UUID_TEXT = UuidCodec()
JSON = JsonCodec()
NULL = NullCodec()
