"""Generated models that are received read as the plain rule does, field by field."""

from __future__ import annotations

import math
from typing import Any

import attrs
import pytest

from hero_health_api import models
from hero_healthie_runtime.errors import DecodeError
from tests.support.values import value_of

MODELS = sorted(name for name in models.__all__ if getattr(getattr(models, name), "_sent", None) is False)
VALUES: list[Any] = [None, True, 3, 2.5, math.inf, "", "x", "2026-01-31", [], ["x"], [None], {}, {"x": 1}]


def at_once(model: Any, source: dict[str, Any]) -> Any:
    """What a model reads, or where and why it cannot."""
    try:
        return attrs.asdict(model._read(source), recurse=False)
    except DecodeError as error:
        return error.path, error.expected


def field_by_field(model: Any, source: dict[str, Any]) -> Any:
    """The same, said without any shortcut."""
    found: dict[str, Any] = {}
    where: Any = None
    try:
        for field in model._described():
            where = field.wire
            if where in source:
                found[field.name] = field.codec.read(source[where])
            elif field.required:
                return (where,), f"{field.codec.expected} (required)"
            else:
                found[field.name] = None
        where = "*"
        known = {field.wire for field in model._described()}
        rest = {key: model._extras().read(value) for key, value in source.items() if key not in known}
    except DecodeError as error:
        return (where, *error.path), error.expected
    return {**found, "additional_properties": rest}


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.slow
def test_reading_a_model_is_reading_it_field_by_field(name: str) -> None:
    model = getattr(models, name)
    whole = value_of(model).to_dict()
    assert isinstance(at_once(model, whole), dict)
    for wire in [*(field.wire for field in model._described()), "more"]:
        without = {key: value for key, value in whole.items() if key != wire}
        for source in [without, *({**whole, wire: value} for value in VALUES)]:
            assert repr(at_once(model, source)) == repr(field_by_field(model, source))
