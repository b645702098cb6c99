"""Further checks of arguments that the curated resources share."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hero_healthie._call.arguments import is_count
from hero_healthie.errors import InvalidArgumentError

_NHS_DIGITS = 10
_NHS_MODULUS = 11


def check_day(name: str, value: object) -> date:
    """Return a day.

    Raises:
        InvalidArgumentError: it is no date, or one with a time.
    """
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise InvalidArgumentError(f"{name} must be a date, such as date(1992, 1, 1)", argument=name)


def check_birth(name: str, value: object) -> date:
    """Return a date of birth.

    Raises:
        InvalidArgumentError: it is no date, or one to come.
    """
    day = check_day(name, value)
    if day > datetime.now(UTC).date():
        raise InvalidArgumentError(f"{name} is a day to come", argument=name)
    return day


def check_moment(name: str, value: object) -> datetime:
    """Return a moment.

    Raises:
        InvalidArgumentError: it has no time zone, or its zone does not have that time.
    """
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise InvalidArgumentError(
            f"{name} must be a datetime with a time zone, such as "
            'datetime(2026, 3, 30, 9, tzinfo=ZoneInfo("Europe/London"))',
            argument=name,
        )
    back = value.astimezone(UTC).astimezone(value.tzinfo)
    if back.replace(tzinfo=None, fold=0) != value.replace(tzinfo=None, fold=0):
        raise InvalidArgumentError(
            f"{name} is a time that its zone does not have, because clocks go forward then", argument=name
        )
    return value


def check_future(name: str, value: object) -> datetime:
    """Return a moment to come.

    Raises:
        InvalidArgumentError: it is past, or has no time zone.
    """
    moment = check_moment(name, value)
    if moment <= datetime.now(UTC):
        raise InvalidArgumentError(f"{name} is past", argument=name)
    return moment


def check_uses(name: str, value: object) -> int:
    """Return how often something may be used.

    Raises:
        InvalidArgumentError: it is no whole number of at least 1.
    """
    if not isinstance(value, int) or not is_count(value):
        raise InvalidArgumentError(f"{name} must be a whole number of at least 1", argument=name)
    return value


def check_nhs_number(name: str, value: object) -> str:
    """Return an NHS number as ten digits; blanks and hyphens between them are taken.

    Raises:
        InvalidArgumentError: it has another number of digits, or its last digit does not check the others.
    """
    digits = value.replace(" ", "").replace("-", "") if isinstance(value, str) else ""
    if len(digits) != _NHS_DIGITS or not (digits.isascii() and digits.isdecimal()):
        raise InvalidArgumentError(f"{name} must be a str of ten digits", argument=name)
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, range(_NHS_DIGITS, 1, -1), strict=False))
    if (_NHS_MODULUS - weighed % _NHS_MODULUS) % _NHS_MODULUS != int(digits[-1]):
        raise InvalidArgumentError(f"{name} is no NHS number: its last digit does not check the others", argument=name)
    return digits
