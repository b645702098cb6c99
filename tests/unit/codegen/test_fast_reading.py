"""What reads quickly reads as the plain rule does: models field by field, moments and days by their pattern."""

from __future__ import annotations

import datetime
import math
import re
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hero_health_api import models
from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.graphql.scalars import read_datetime
from hero_healthie_runtime.rest.codec import DATE, DATE_TIME
from hero_healthie_runtime.rest.unset import UNSET
from tests.support.values import value_of

MODELS = sorted(name for name in models.__all__ if hasattr(getattr(models, name), "from_dict"))
VALUES: list[Any] = [None, True, 3, 2.5, math.inf, "", "x", "2026-01-31", [], ["x"], [None], {}, {"x": 1}]


def at_once(model: Any, source: dict[str, Any]) -> Any:
    """What a model reads, or where and why it cannot."""
    try:
        return attrs.asdict(model.from_dict(source), recurse=False)
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
                found[field.name] = UNSET
        where = "*"
        known = {field.wire for field in model._described()}
        rest = {key: model._extras().read(value) for key, value in source.items() if key not in known}
    except DecodeError as error:
        return (where, *error.path), error.expected
    return {**found, "additional_properties": rest}


@pytest.mark.parametrize("name", MODELS)
def test_reading_a_model_is_reading_it_field_by_field(name: str) -> None:
    model = getattr(models, name)
    whole = value_of(model).to_dict()
    assert isinstance(at_once(model, whole), dict)
    for wire in [*(field.wire for field in model._described()), "more"]:
        without = {key: value for key, value in whole.items() if key != wire}
        for source in [without, *({**whole, wire: value} for value in VALUES)]:
            assert repr(at_once(model, source)) == repr(field_by_field(model, source))


NEAR_MOMENTS = st.from_regex(
    r"\d{4}-?\d\d-?\d\d(.(\d\d:?){1,3}([.,]\d+)?)?( ?([+-]\d\d:?(\d\d)?|Z|UTC))?\s?", fullmatch=True
)


@given(NEAR_MOMENTS)
def test_moments_and_days_are_read_by_one_rule(text: str) -> None:
    moment, _, zone = text.strip().rpartition(" ")
    apart = moment and (zone[:1] in {"+", "-"} or zone in {"Z", "UTC"})
    try:
        parsed = datetime.datetime.fromisoformat(moment + zone.replace("UTC", "Z") if apart else text.strip())
    except ValueError:
        for codec in (DATE, DATE_TIME):
            with pytest.raises(DecodeError):
                codec.read(text)
        return
    assert DATE_TIME.read(text) == (parsed if parsed.tzinfo else parsed.replace(tzinfo=datetime.UTC))
    assert DATE.read(text) == parsed.date()


HEALTHIE_MOMENT = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?",
    re.ASCII | re.IGNORECASE,
)


@given(NEAR_MOMENTS | st.from_regex(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-.]\d{1,4}:?\d?", fullmatch=True))
@example("2022-08-15 14:22:14 -0400")
@example("2022-08-15 14:22:14 .1234")
@example("2022-08-15 14:22:14 -04:0")
def test_moments_of_healthie_are_read_by_their_pattern(text: str) -> None:
    found = HEALTHIE_MOMENT.fullmatch(text.strip())
    try:
        day, time, zone = found.groups("") if found else ("", "", "")
        zone = "+00:00" if zone.upper() in {"Z", "UTC"} else zone
        moment = datetime.datetime.fromisoformat(f"{day}T{time}{zone}")
    except ValueError:
        with pytest.raises(ValueError, match="ISO 8601"):
            read_datetime(text)
    else:
        assert read_datetime(text) == (moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC))
