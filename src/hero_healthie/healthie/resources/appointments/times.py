"""Times of appointments: moments of a zone, over the days on which its clocks are changed, and days as ranges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hero_healthie._call.arguments import check_id, check_zone
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.errors import kind_of

_YEARS = (1900, 2900)

Between = tuple[date, date]
"""The first and the last day, or two moments, as datetimes; the ends belong to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A time that can be booked.

    Attributes:
        start: when it begins, in the time zone that was asked for.
        provider: the id of the provider.
        type: the id of the appointment type.
        minutes: how long it takes, where Healthie says it.
        appointment: the id of the group appointment that already exists at this time.
        is_full: whether that has no place left.
    """

    start: datetime
    provider: str
    type: str
    minutes: int | None = None
    appointment: str | None = None
    is_full: bool = False


def moment_of(start: object, tz: str | None) -> tuple[datetime, str | None]:
    """Return when an appointment begins, and the name of its zone where it is known.

    Raises:
        InvalidArgumentError: it has no zone, or is a time that its zone has not at all or twice.
    """
    zone = None if tz is None else check_zone("tz", tz)
    if not isinstance(start, datetime):
        text = f"start must be a datetime, such as datetime(2026, 12, 7, 9), not {kind_of(start)}"
        raise InvalidArgumentError(text, argument="start")
    if not _YEARS[0] <= start.year <= _YEARS[1]:
        raise InvalidArgumentError("start must be a datetime of these centuries", argument="start")
    if start.tzinfo is None:
        if zone is None:
            raise InvalidArgumentError(
                'start needs a time zone: a datetime that has one, or tz="America/New_York"', argument="start"
            )
        if start.replace(tzinfo=zone).utcoffset() != start.replace(tzinfo=zone, fold=1 - start.fold).utcoffset():
            _check_exists(start.replace(tzinfo=zone))
            raise InvalidArgumentError(
                "start is a time that this zone has twice, because its clocks go back: give one with a time zone",
                argument="start",
            )
        start = start.replace(tzinfo=zone)
    elif zone is not None:
        _check_exists(start)
        start = start.astimezone(zone)
    _check_exists(start)
    return start, tz or (start.tzinfo.key if isinstance(start.tzinfo, ZoneInfo) else None)


def _check_exists(moment: datetime) -> None:
    back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    if back.replace(tzinfo=None) != moment.replace(tzinfo=None):
        raise InvalidArgumentError(
            "start is a time that this zone does not have, because its clocks go forward then", argument="start"
        )


def range_of(between: Between, tz: str | None) -> tuple[datetime, datetime]:
    """Return the first and the last moment of a range of days or of moments.

    Raises:
        InvalidArgumentError: it is none, or holds days and no zone.
    """
    zone = None if tz is None else check_zone("tz", tz)
    if not isinstance(between, tuple) or len(between) != 2:
        raise InvalidArgumentError(
            "between must be a pair of dates, or of datetimes with a time zone", argument="between"
        )
    ends: list[datetime] = []
    for end, clock in zip(between, (time.min, time(23, 59, 59)), strict=True):
        if isinstance(end, date) and not _YEARS[0] <= end.year <= _YEARS[1]:
            raise InvalidArgumentError("between must hold days of these centuries", argument="between")
        if isinstance(end, datetime):
            moment = end if end.tzinfo is not None or zone is None else end.replace(tzinfo=zone)
        elif isinstance(end, date):
            if zone is None:
                raise InvalidArgumentError(
                    'between holds days: say in which time zone, such as tz="America/New_York"', argument="tz"
                )
            moment = datetime.combine(end, clock, zone)
        else:
            raise InvalidArgumentError(
                "between must be a pair of dates, or of datetimes with a time zone", argument="between"
            )
        if moment.tzinfo is None:
            raise InvalidArgumentError("between needs datetimes with a time zone, or tz", argument="between")
        ends.append(moment if zone is None else moment.astimezone(zone))
    first, last = ends
    if last.astimezone(UTC) < first.astimezone(UTC):
        raise InvalidArgumentError("between ends before it begins", argument="between")
    return first, last


def day_of(moment: datetime) -> datetime:
    """Return noon of its day in its zone: a moment whose date is the same however it is written."""
    return datetime.combine(moment.date(), time(12), moment.tzinfo)


def check_span(first: datetime, last: datetime, most: timedelta) -> None:
    """Raise InvalidArgumentError if a range is too long for one request."""
    if last - first > most:
        raise InvalidArgumentError(f"between may hold {most.days} days at most", argument="between")


def check_slot(slot: object) -> None:
    """Raise InvalidArgumentError unless it is a slot that can be booked."""
    if not isinstance(slot, Slot):
        raise InvalidArgumentError("slot must be a Slot, as healthie.appointments.slots returns it", argument="slot")
    for name in ("provider", "type"):
        check_id(f"slot.{name}", getattr(slot, name))
    if slot.is_full:
        raise InvalidArgumentError("slot is fully booked", argument="slot")
