"""The scalar types of Healthie."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from hero_healthie_runtime.json import ExactFloat, exact_number

# A slot begins at `2021-10-10 10:00:00 EDT -04:00`, or at `… -03 -03:00` where a zone has no letters.
_DATETIME = re.compile(
    r"(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)"
    r"(?: (?:[A-Z]{2,5}|[+-]\d{2,4})(?= [+-]))? ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?",
    re.ASCII | re.IGNORECASE,
)
_parse = datetime.fromisoformat
_separators = itemgetter(4, 7, 10, 13, 16, 19)
_USUAL = tuple("-- :: ")
_ISO = frozenset({tuple("--T::-"), tuple("--T::+")})
_MONEY = re.compile(r"\s*[+-]?\s*\$?\s*[+-]?(\d[\d,]*\.?\d*|\.\d+)\s*", re.ASCII)
_NO_DIGITS = re.compile(r"[\s$,]")
_CENT = Decimal("0.01")
_MOST_MONEY = 11
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DURATION = re.compile(
    r"([+-]?)P(?=.)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
    r"(?:T(?=.)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?",
    re.ASCII,
)
# A year and a month have no fixed length. These are the Gregorian averages, as the vendor's framework
# (ActiveSupport) has them.
_SECONDS = (31_556_952, 2_629_746, 604_800, 86_400, 3_600, 60, 1)


@dataclass(frozen=True, slots=True, eq=False)
class _Scalar:
    """An annotation that gives pydantic the schema of a scalar."""

    schema: CoreSchema

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return self.schema


def read_datetime(value: object) -> datetime:
    """Read a moment from ISO 8601, `2022-08-15 14:22:14 -0400` or `… EDT -04:00`; without a zone it is UTC. Raise
    ValueError if it is something else.
    """
    moment = _parse_datetime(value)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def write_datetime(value: object) -> datetime:
    """Return a moment that can be sent; raise ValueError if it has no time zone, or is not a moment."""
    moment = _parse_datetime(value)
    if moment.utcoffset() is None:
        raise ValueError("must be a datetime with a time zone")
    return moment


def write_day_or_time(value: object) -> date:
    """Return a day, or a moment, that can be sent; raise ValueError for a moment without a zone, and for neither."""
    is_day = isinstance(value, date) and not isinstance(value, datetime)
    return read_date(value) if is_day or (isinstance(value, str) and _DATE.fullmatch(value)) else write_datetime(value)


def read_date(value: object) -> date:
    """Read a date from `2022-08-15`; raise ValueError if it is something else."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and _DATE.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat(value)
    # The error of `fromisoformat` quotes the value, which may be a date of birth.
    raise ValueError("must be a date as YYYY-MM-DD")


def read_duration(value: object) -> timedelta:
    """Read an ISO 8601 duration; a year counts as 365.2425 days and a month as a twelfth of it. Raise ValueError if it
    is something else.
    """
    if isinstance(value, timedelta):
        return value
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError("must be a timedelta or an ISO 8601 duration")
    sign, *parts = found.groups()
    seconds = sum(float(part or 0) * each for part, each in zip(parts, _SECONDS, strict=True))
    return timedelta(seconds=-seconds if sign == "-" else seconds)


def read_money(value: object) -> Decimal:
    """Read an amount from a number; raise ValueError if it is something else."""
    if isinstance(value, float):
        value = repr(value)  # the digits that the server wrote, as its own number is such a fraction
    elif isinstance(value, bool) or not isinstance(value, Decimal | int):
        raise ValueError("must be a number")  # noqa: TRY004 (for pydantic)
    return Decimal(value)


def read_money_text(value: object) -> Decimal:
    """Read an amount from text such as `1234.00` or `$1,234.00`; from other text NaN, which no sum hides. Raise
    ValueError if it is no text.
    """
    if not isinstance(value, str | Decimal):
        raise ValueError("must be an amount as text")  # noqa: TRY004 (for pydantic)
    if isinstance(value, str) and not _MONEY.fullmatch(value):
        return Decimal("NaN")  # the schema says text, and what else may stand there is not known
    return Decimal(_NO_DIGITS.sub("", value) if isinstance(value, str) else value)


def write_money(value: object) -> Decimal:
    """Return an amount that can be sent: exact, of at most two digits after the point; raise ValueError if it is
    something else; a float may be rounded already.
    """
    if isinstance(value, float) and not isinstance(value, ExactFloat):
        raise ValueError('must be a Decimal, such as Decimal("12.50"), not float, which may be rounded')  # noqa: TRY004 (for pydantic)
    amount = read_money_text(value) if isinstance(value, str) else read_money(value)
    if not amount.is_finite() or abs(amount.adjusted()) > _MOST_MONEY:
        raise ValueError("must be an amount of money")
    if amount != amount.quantize(_CENT):
        raise ValueError("must have at most 2 digits after the point")
    return amount


def write_duration(value: timedelta) -> str:
    """Write an ISO 8601 duration of days, hours, minutes and seconds."""
    sign = "-" if value < timedelta() else ""
    value = abs(value)
    hours, rest = divmod(value.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    fraction = f".{value.microseconds:06d}".rstrip("0") if value.microseconds else ""
    time = f"{f'{hours}H' if hours else ''}{f'{minutes}M' if minutes else ''}"
    if seconds or fraction:
        time += f"{seconds}{fraction}S"
    days = f"{value.days}D" if value.days else ""
    if not days and not time:
        time = "0S"
    return f"{sign}P{days}{f'T{time}' if time else ''}"


def _parse_datetime(value: object) -> datetime:
    if isinstance(value, datetime):
        return value
    if isinstance(value, str):
        try:
            # Most moments are written in one of two ways; matching the pattern would take longer than all the rest.
            if len(value) == 25:
                separators = _separators(value)
                if separators == _USUAL and value[20] in "+-":
                    return _parse(value[:19] + value[20:])
                if separators in _ISO:
                    return _parse(value)
            return _parse(_iso_text(value))
        except ValueError:
            pass  # its text quotes the value
    raise ValueError("must be a datetime as ISO 8601")


def _iso_text(value: str) -> str:
    found = _DATETIME.fullmatch(value.strip())
    if found is None:
        raise ValueError
    moment, zone = found.groups("")
    return moment + ("Z" if zone.upper() == "UTC" else zone.upper())


def _iso(value: datetime) -> str:
    return value.isoformat()


def write_day(value: object) -> date | str:
    """Return a day that can be sent; text of another form is the caller's. Raise ValueError if it is something else."""
    if isinstance(value, str):
        return read_date(value) if _DATE.fullmatch(value) else value
    if isinstance(value, datetime) or not isinstance(value, date):
        raise ValueError("must be a date, or its text as YYYY-MM-DD")  # noqa: TRY004 (for pydantic)
    return value


def _checked(check: Callable[[Any], Any], schema: CoreSchema, write: Callable[[Any], str] | None = None) -> _Scalar:
    """Return a scalar that is checked first, and written to JSON as text if pydantic's own way will not do."""
    written = None if write is None else _written(write, core_schema.str_schema())
    return _Scalar(core_schema.no_info_before_validator_function(check, schema, serialization=written))


def _written(write: Callable[[Any], Any], schema: CoreSchema) -> core_schema.SerSchema:
    return core_schema.plain_serializer_function_ser_schema(write, return_schema=schema, when_used="json")


def _received(kind: str, *first: CoreSchema, otherwise: Callable[[object], Decimal]) -> CoreSchema:
    """Return the schema of amounts in responses: those of the usual kinds are read without a call of Python."""
    exact = core_schema.decimal_schema(allow_inf_nan=True)
    text = kind == "string"
    written = _written(str, core_schema.str_schema()) if text else _written(exact_number, core_schema.float_schema())
    usual = [core_schema.chain_schema([each, exact]) for each in first]
    other = core_schema.no_info_plain_validator_function(otherwise, json_schema_input_schema=first[-1])
    return core_schema.union_schema(
        [*usual, other],
        mode="left_to_right",
        custom_error_type=f"{kind}_amount",
        custom_error_message="must be an amount",
        serialization=written,
    )


def _given(write: Callable[[Decimal], Any], schema: CoreSchema) -> CoreSchema:
    return core_schema.no_info_before_validator_function(
        write_money, core_schema.decimal_schema(), serialization=_written(write, schema)
    )


if TYPE_CHECKING:
    ID: TypeAlias = str
    Int: TypeAlias = int
    Float: TypeAlias = float
    Boolean: TypeAlias = bool
    Date: TypeAlias = date
    DateTime: TypeAlias = datetime
    ZonedDateTime: TypeAlias = datetime
    DayOrTime: TypeAlias = date
    Day: TypeAlias = date | str
    Duration: TypeAlias = timedelta
    JSON: TypeAlias = Any
    Money: TypeAlias = Decimal
    MoneyInput: TypeAlias = Decimal
    MoneyText: TypeAlias = Decimal
    MoneyTextInput: TypeAlias = Decimal
    UUID: TypeAlias = uuid.UUID
else:
    ID = Annotated[str, _Scalar(core_schema.str_schema(coerce_numbers_to_str=True))]
    Int = Annotated[int, _Scalar(core_schema.int_schema(strict=True))]
    Float = Annotated[float, _Scalar(core_schema.float_schema(strict=True, allow_inf_nan=False))]
    Boolean = Annotated[bool, _Scalar(core_schema.bool_schema(strict=True))]
    Date = Annotated[date, _checked(read_date, core_schema.date_schema())]
    DateTime = Annotated[datetime, _checked(read_datetime, core_schema.datetime_schema())]
    ZonedDateTime = Annotated[datetime, _checked(write_datetime, core_schema.datetime_schema(), _iso)]
    _day, _moment = core_schema.date_schema(strict=True), core_schema.datetime_schema(strict=True)
    DayOrTime = Annotated[date, _checked(write_day_or_time, core_schema.union_schema([_moment, _day]), _iso)]
    Duration = Annotated[timedelta, _checked(read_duration, core_schema.timedelta_schema(), write_duration)]
    Day = Annotated[date | str, _checked(write_day, core_schema.union_schema([_day, core_schema.str_schema()]))]
    _number = core_schema.float_schema(strict=True, allow_inf_nan=False)
    _text = core_schema.str_schema(strict=True)
    Money = Annotated[
        Decimal, _Scalar(_received("float", core_schema.int_schema(strict=True), _number, otherwise=read_money))
    ]
    MoneyInput = Annotated[Decimal, _Scalar(_given(exact_number, core_schema.float_schema()))]
    MoneyText = Annotated[Decimal, _Scalar(_received("string", _text, otherwise=read_money_text))]
    MoneyTextInput = Annotated[Decimal, _Scalar(_given(str, core_schema.str_schema()))]
    JSON = Annotated[Any, _Scalar(core_schema.any_schema())]
    UUID = uuid.UUID
