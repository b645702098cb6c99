"""Days of a practice, over the days on which its clocks are changed, and the slots in them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from hero_healthie._call.arguments import check_zone
from hero_healthie.errors import InvalidArgumentError, ResponseDecodeError
from hero_healthie.hero.resources.checks import check_moment
from hero_healthie.hero.results import Between, Slot

MOST_DAYS = 62
_DAY = timedelta(days=1)
_YEARS = range(2000, 2900)
_NEEDED = ("start_time", "appointment_type_id", "location_id", "practitioner_id")


def span_of(between: Between, tz: str) -> tuple[datetime, datetime]:
    """Return the first moment of a range, and the one before which it ends, in a time zone.

    A day begins and ends with the practice's clock, so one on which it is changed has 23 hours or 25.

    Raises:
        InvalidArgumentError: it is no range.
    """
    zone = check_zone("tz", tz)
    expected = "between must be a pair of dates, or of datetimes with a time zone"
    if not isinstance(between, tuple) or len(between) != 2:
        raise InvalidArgumentError(expected, argument="between")
    if not all(isinstance(each, date) and each.year in _YEARS for each in between):
        raise InvalidArgumentError(f"{expected}, of this millennium", argument="between")
    first, last = between
    if isinstance(first, datetime) != isinstance(last, datetime):
        raise InvalidArgumentError(f"{expected}, not one of each", argument="between")
    if isinstance(first, datetime) and isinstance(last, datetime):
        start, end = (check_moment("between", each).astimezone(zone) for each in (first, last))
    else:
        start = datetime.combine(first, time.min, zone)
        end = datetime.combine(last + _DAY, time.min, zone)
    if end.astimezone(UTC) <= start.astimezone(UTC):
        raise InvalidArgumentError("between ends before it begins", argument="between")
    if end.astimezone(UTC) - start.astimezone(UTC) > timedelta(days=MOST_DAYS, hours=1):
        raise InvalidArgumentError(f"between may hold {MOST_DAYS} days at most", argument="between")
    return start, end


def days_to_ask_for(start: datetime, end: datetime) -> tuple[date, date]:
    """Return the days to ask the vendor for, so that no slot of a range is missed.

    Whose days the vendor counts is not known, nor whether the last one belongs to them: so they are those of the zone
    and of UTC, and one more behind. What lies outside of the range is left out of what comes.
    """
    first = min(start.date(), start.astimezone(UTC).date())
    today = datetime.now(UTC).date()
    if first < today <= start.date():
        first = start.date()  # a day that is over may be refused
    return first, max(end.date(), end.astimezone(UTC).date()) + _DAY


def slot_in(row: Mapping[str, object], at: int, zone: datetime) -> Slot:
    """Return a row of the list as a slot, its times in the zone of a datetime.

    Raises:
        ResponseDecodeError: it lacks what a slot needs.
    """
    texts = {name: row.get(name) for name in _NEEDED}
    for name, value in texts.items():
        if isinstance(value, int) and not isinstance(value, bool):
            texts[name] = str(value)
        elif not isinstance(value, str) or not value:
            raise _unreadable(f"data[{at}].{name}", "text")
    start, finish = (_moment(row.get(name), f"data[{at}].{name}", zone) for name in ("start_time", "finish_time"))
    if start is None:
        raise _unreadable(f"data[{at}].start_time", "a moment")
    type_, location, practitioner = (str(texts[name]) for name in _NEEDED[1:])
    id_ = row.get("id")
    return Slot(
        start=start,
        finish=finish,
        type=type_,
        location=location,
        practitioner=practitioner,
        id=None if id_ is None else str(id_),
    )


def moment_in(text: object) -> datetime | None:
    """Return the moment of a text, which is of UTC where it says nothing else; None if it is none."""
    if isinstance(text, datetime):
        return text if text.tzinfo is not None else text.replace(tzinfo=UTC)
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return found if found is None or found.tzinfo is not None else found.replace(tzinfo=UTC)


def _moment(value: object, path: str, zone: datetime) -> datetime | None:
    found = moment_in(value)
    if found is None and value is not None:
        raise _unreadable(path, "a moment")
    return None if found is None else found.astimezone(zone.tzinfo)


def _unreadable(path: str, expected: str) -> ResponseDecodeError:
    return ResponseDecodeError(
        f"the response is not as expected: {path} is not {expected}",
        operation="hero.booking.list_slots",
        path=path,
        expected=expected,
    )
