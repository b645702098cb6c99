"""Valid arguments for any generated method, from its signature alone: required ones only."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, Union
from uuid import UUID

import attrs
from pydantic import BaseModel

from hero_health_api import models
from hero_healthie_runtime.rest.record import Record

PLAIN: dict[Any, Any] = {
    str: "1",
    int: 1,
    float: 1.0,
    bool: True,
    datetime: datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
    date: date(2026, 11, 22),
    timedelta: timedelta(minutes=30),
    UUID: UUID(int=7),
    bytes: b"%PDF-",
    Decimal: Decimal("1.50"),
    Record: Record(id="1"),
}


def required_arguments(method: Any) -> dict[str, Any]:
    """A value for each argument of the method that has no default."""
    hints = typing.get_type_hints(method)
    return {
        name: value_of(hints[name])
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.default is inspect.Parameter.empty
    }


def value_of(hint: Any) -> Any:
    """A valid value of an annotation."""
    origin = typing.get_origin(hint)
    if origin is typing.Annotated:
        return value_of(typing.get_args(hint)[0])
    if origin in {Union, types.UnionType}:
        choices = [choice for choice in typing.get_args(hint) if choice is not type(None)]
        enums = [choice for choice in choices if isinstance(choice, type) and issubclass(choice, Enum)]
        return value_of((enums or choices)[0])
    if origin is typing.Literal:
        return typing.get_args(hint)[0]
    if origin in {list, Sequence}:
        return [value_of(typing.get_args(hint)[0])]
    if origin is dict:
        return {}
    if hint in PLAIN:
        return PLAIN[hint]
    if hint is Any:
        return {}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        hint.model_rebuild()
        return hint(**{name: _field_value(info) for name, info in hint.model_fields.items() if info.is_required()})
    if attrs.has(hint):
        hints = typing.get_type_hints(hint, localns={name: getattr(models, name) for name in models.__all__})
        needed = {field.name for field in attrs.fields(hint) if field.init and field.default is attrs.NOTHING}
        return hint(**{name: value_of(hints[name]) for name in needed})
    raise AssertionError(f"no value for {hint!r}")


def _field_value(info: Any) -> Any:
    return value_of(info.annotation)
