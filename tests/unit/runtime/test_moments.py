"""Moments, dates and durations of both vendors."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.graphql.scalars import (
    read_date,
    read_datetime,
    read_duration,
    write_datetime,
    write_duration,
)
from hero_healthie_runtime.rest.codec import DATE, DATE_TIME

EASTERN = datetime.timezone(datetime.timedelta(hours=-4))
NEAR_MOMENTS = st.from_regex(
    r"\d{4}-?\d\d-?\d\d(.(\d\d:?){1,3}([.,]\d+)?)?( ?([+-]\d\d:?(\d\d)?|Z|UTC))?\s?", fullmatch=True
)


@given(NEAR_MOMENTS)
@pytest.mark.slow
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


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-08-15 15:22:14 -03 -03:00", datetime.datetime(2022, 8, 15, 14, 22, 14, tzinfo=EASTERN)),
        ("2022-08-15 14:22:14 EDT -04:00", datetime.datetime(2022, 8, 15, 14, 22, 14, tzinfo=EASTERN)),
        ("2022-08-15 14:22:14 -0400", datetime.datetime(2022, 8, 15, 14, 22, 14, tzinfo=EASTERN)),
        ("2022-08-15T14:22:14-04:00", datetime.datetime(2022, 8, 15, 14, 22, 14, tzinfo=EASTERN)),
        ("2022-08-15T18:22:14Z", datetime.datetime(2022, 8, 15, 18, 22, 14, tzinfo=datetime.UTC)),
        ("2022-08-15T18:22:14.250Z", datetime.datetime(2022, 8, 15, 18, 22, 14, 250_000, tzinfo=datetime.UTC)),
        ("2022-08-15 18:22:14 UTC", datetime.datetime(2022, 8, 15, 18, 22, 14, tzinfo=datetime.UTC)),
        ("2022-08-15 18:22:14", datetime.datetime(2022, 8, 15, 18, 22, 14, tzinfo=datetime.UTC)),
        ("2022-08-15T18:22", datetime.datetime(2022, 8, 15, 18, 22, tzinfo=datetime.UTC)),
    ],
)
def test_datetimes_are_read(text: str, moment: datetime.datetime) -> None:
    assert read_datetime(text) == moment
    assert read_datetime(text).tzinfo is not None


@pytest.mark.parametrize("value", ["", "soon", "2022-08-15", "2022-13-01T00:00:00Z", 1_660_573_334, None])
def test_what_is_no_datetime_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_datetime(value)


@pytest.mark.parametrize(
    ("text", "length", "written"),
    [
        ("PT30M", datetime.timedelta(minutes=30), "PT30M"),
        ("P1DT2H", datetime.timedelta(days=1, hours=2), "P1DT2H"),
        ("P2W", datetime.timedelta(days=14), "P14D"),
        ("-PT1.5S", datetime.timedelta(seconds=-1.5), "-PT1.5S"),
        ("PT0S", datetime.timedelta(), "PT0S"),
        ("P1Y", datetime.timedelta(days=365, hours=5, minutes=49, seconds=12), "P365DT5H49M12S"),
    ],
)
def test_durations(text: str, length: datetime.timedelta, written: str) -> None:
    assert read_duration(text) == length
    assert write_duration(length) == written


@pytest.mark.parametrize("value", ["", "P", "PT", "30", 30])
def test_what_is_no_duration_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="duration"):
        read_duration(value)


def test_naive_datetimes_are_not_written() -> None:
    with pytest.raises(ValueError, match="time zone"):
        write_datetime(datetime.datetime(2024, 1, 1))


@given(st.timedeltas(min_value=datetime.timedelta(days=-99999), max_value=datetime.timedelta(days=99999)))
def test_a_written_duration_is_read_back(length: datetime.timedelta) -> None:
    assert abs(read_duration(write_duration(length)) - length) <= datetime.timedelta(microseconds=20)


@pytest.mark.parametrize("value", ["2024-13-01", "20240101", 5, None, datetime.datetime(2024, 1, 1)])
def test_what_is_no_date_is_refused_without_showing_it(value: object) -> None:
    with pytest.raises(ValueError, match=r"^must be a date as YYYY-MM-DD$"):
        read_date(value)
    assert read_date("2024-02-29") == read_date(datetime.date(2024, 2, 29)) == datetime.date(2024, 2, 29)
