"""Waits between attempts: bounded, jittered, never shorter than what the server asks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie import NO_RETRY, ConfigurationError, RetryPolicy
from hero_healthie._call.retry import parse_retry_after

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@given(attempt=st.integers(1, 10_000), share=st.floats(0, 1), initial=st.floats(0.001, 8))
def test_a_wait_is_between_half_of_its_bound_and_its_bound(attempt: int, share: float, initial: float) -> None:
    policy = RetryPolicy(initial=initial, maximum=8)
    bound = min(8.0, initial * 2.0 ** min(attempt - 1, 60))
    wait = policy.wait(attempt, None, uniform=lambda low, high: low + (high - low) * share)
    assert bound / 2 <= wait <= bound * (1 + 1e-9)


@given(attempt=st.integers(1, 50), retry_after=st.floats(0, 600))
def test_a_wait_is_never_shorter_than_what_the_server_asks(attempt: int, retry_after: float) -> None:
    wait = RetryPolicy().wait(attempt, retry_after, uniform=lambda low, _high: low)
    assert wait >= retry_after


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("0", 0.0),
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("", None),
        ("soon", None),
        ("-3", None),
        ("1e9", None),
        ("9" * 400, None),
        ("Sun, 22 Nov 2026 12:00:30 GMT", 30.0),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0.0),
        ("Sun, 99 Nov 2026 11:00:00 GMT", None),
        ("Mon, 01 Jan 99999999999 00:00:00 GMT", None),
        ("Mon, 01 Jan 9999 00:00:00 -9999", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert parse_retry_after(header, now=lambda: NOW) == seconds


DATES = st.builds(
    "{}{} {} {} {}:{}:{} {}".format,
    st.sampled_from(["", "Mon, ", "x, "]),
    *(st.integers(-1, 10**12) | st.sampled_from(["", "Jan", "01"]) for _ in range(6)),
    st.sampled_from(["GMT", "", "+9999", "-9999", "+99999999999", "EST", "-0000"]),
)


@given(st.text() | DATES | st.datetimes().map(format_datetime))
def test_no_retry_after_header_is_an_error(header: str) -> None:
    value = parse_retry_after(header, now=lambda: NOW)
    assert value is None or value >= 0


@given(st.integers(0, 10**6))
def test_a_date_and_its_seconds_are_the_same(seconds: int) -> None:
    header = format_datetime(NOW + timedelta(seconds=seconds), usegmt=True)
    assert parse_retry_after(header, now=lambda: NOW) == seconds


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"attempts": 0}, "attempts"),
        ({"initial": 0}, "initial"),
        ({"initial": 9, "maximum": 8}, "initial"),
        ({"multiplier": 0.5}, "multiplier"),
        ({"max_retry_after": -1}, "max_retry_after"),
    ],
)
def test_a_policy_that_cannot_work_is_refused(values: dict[str, float], named: str) -> None:
    with pytest.raises(ConfigurationError, match=named):
        RetryPolicy(**values)  # type: ignore[arg-type] # the wrong values are the point


def test_no_retry_is_one_attempt() -> None:
    assert NO_RETRY.attempts == 1
