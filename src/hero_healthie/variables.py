"""Python values as GraphQL variables."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID

from hero_healthie.errors import InvalidArgumentError

_PLAIN = (str, int, bool)


def encode_variables(variables: Mapping[str, object], *, deprecated: tuple[str, ...] = ()) -> dict[str, Any]:
    """The variables as JSON values; what is None is left out.

    Raises:
        InvalidArgumentError: a value cannot be sent; the message names the argument.
    """
    encoded: dict[str, Any] = {}
    for name, value in variables.items():
        if value is None:
            continue
        if name in deprecated:
            warnings.warn(f"the argument {name} is deprecated by the vendor", DeprecationWarning, stacklevel=4)
        encoded[name] = encode(name, value)
    return encoded


def encode(name: str, value: object) -> Any:
    """One value as JSON."""
    if value is None or type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    dump = getattr(value, "model_dump", None)
    if callable(dump):
        return _dump_model(name, cast("Callable[..., Any]", dump))
    if isinstance(value, Mapping):
        return {str(key): encode(f"{name}.{key}", item) for key, item in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [encode(f"{name}[{index}]", item) for index, item in enumerate(cast("list[Any]", value))]
    if isinstance(value, float):
        if value != value or value in {float("inf"), float("-inf")}:
            raise InvalidArgumentError(f"{name} must be a finite number", argument=name)
        return value
    return _encode_scalar(name, value)


def _encode_scalar(name: str, value: object) -> str:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidArgumentError(f"{name} must be an aware datetime: give it a time zone", argument=name)
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return f"PT{value.total_seconds():.6f}".rstrip("0").rstrip(".") + "S"
    if isinstance(value, UUID | Decimal | str):
        return str(value)
    raise InvalidArgumentError(f"{name} cannot be sent: a {type(value).__name__} is no GraphQL value", argument=name)


def _dump_model(name: str, dump: Callable[..., Any]) -> Any:
    try:
        return dump(mode="json", by_alias=True, exclude_unset=True)
    except ValueError:
        raise InvalidArgumentError(
            f"{name} holds a value that cannot be sent (a datetime without a time zone?)", argument=name
        ) from None
