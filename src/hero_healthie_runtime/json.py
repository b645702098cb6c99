"""JSON values and their types."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias, Union, cast

from hero_healthie_runtime.errors import EncodeError, InvalidArgumentError

if TYPE_CHECKING:
    from typing_extensions import TypeIs  # importing it would take a third as long as all of the runtime

JsonValue: TypeAlias = Union["dict[str, JsonValue]", "list[JsonValue]", str, int, float, Decimal, bool, None]
"""What JSON holds. A Decimal is a number of the exact digits that its text has."""

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.ASCII | re.IGNORECASE)


def charset(content_type: str | None) -> str:
    """Return the encoding that a content type names, or else `utf-8`."""
    found = _CHARSET.search(content_type or "")
    return found[1] if found else "utf-8"


def is_object(value: object) -> TypeIs[dict[str, Any]]:
    """Return True if a parsed value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeIs[list[Any]]:
    """Return True if a parsed value is an array."""
    return isinstance(value, list)


class ExactFloat(float):
    """A number whose text has the digits of the amount that it stands for; any other float may be rounded already."""

    __slots__ = ()


def exact_number(value: object) -> int | ExactFloat:
    """Return the number that JSON encoders write with the digits of a Decimal; raise ValueError if there is none: it
    has more than some fifteen digits, or is NaN or an infinity; TypeError if it is something else.
    """
    if not isinstance(value, Decimal):
        raise TypeError
    small = value.is_finite() and value.adjusted() < 20
    if small and value == value.to_integral_value():
        return int(value)
    number = ExactFloat(value)
    if Decimal(float.__repr__(number)) != value:
        raise ValueError
    return number


def as_number(value: Decimal) -> int | ExactFloat | Decimal:
    """Return the number that JSON encoders write with the digits of a Decimal, or itself if there is none."""
    try:
        return exact_number(value)
    except ValueError:
        return value


def json_text(value: object, *, indent: int | None = None) -> str:
    """Return a value as JSON text; raise EncodeError if JSON cannot hold it."""
    separators = (",", ":") if indent is None else (",", ": ")
    try:
        return json.dumps(
            value, ensure_ascii=False, separators=separators, allow_nan=False, default=exact_number, indent=indent
        )
    except (TypeError, ValueError, ArithmeticError, RecursionError):
        raise EncodeError((), "holds a value that JSON cannot hold") from None


def read_exactly(text: str | bytes, owner: str) -> Any:
    """Parse JSON text, with a Decimal for each number that has a fraction; raise InvalidArgumentError if it is no text,
    or no JSON, or has a key twice in one object.
    """
    import jiter  # noqa: PLC0415 (callers have loaded it, unless they read what they wrote themselves)

    if not isinstance(cast("object", text), str | bytes | bytearray):
        raise InvalidArgumentError(f"{owner} must be read from a str or bytes, not {type(text).__name__}")
    try:
        content = text.encode() if isinstance(text, str) else bytes(text)
        return jiter.from_json(
            content, allow_inf_nan=False, cache_mode="keys", catch_duplicate_keys=True, float_mode="decimal"
        )
    except ValueError:
        pass  # its text quotes the content
    raise InvalidArgumentError(f"{owner} cannot be read: the text is not valid JSON")


def without_floats(value: Any) -> Any:
    """Return a parsed value with a Decimal in place of each float, of the digits that Python shows for it."""
    if isinstance(value, float):
        return Decimal(repr(value))
    if is_object(value):
        return {key: without_floats(item) for key, item in value.items()}
    return [without_floats(item) for item in value] if is_array(value) else value
