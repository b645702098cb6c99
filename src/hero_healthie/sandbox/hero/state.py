"""Hold the records of one Hero practice group."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.store.records import Record, Ref
from hero_healthie.sandbox.store.store import Snapshot, Store

_OFFSETS = {"42": 0, "77": 10_000, "99": 20_000}
_FIRST_NEW_ID = 1001
_COUNTER = "Hero"
_SLOTS_FOLLOW = {"Appointment", "AppointmentType", "Availability"}

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


def written(moment: datetime) -> str:
    """Return a time in Hero's format."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: Any) -> datetime | None:
    """Return the time that a field holds, in UTC; None when it holds none.

    No field holds one in the first or the last year that there are, as a zone or a length leads out of them.
    """
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    if found.year in {MINYEAR, MAXYEAR}:
        return None
    return found.astimezone(UTC) if found.tzinfo is not None else found.replace(tzinfo=UTC)


class PracticeGroup:
    """Hold one tenant's records.

    Args:
        id: the practice group.
        clock: returns the time.
    """

    def __init__(self, id: str, clock: Clock = utc_now) -> None:
        self.id = id
        self.offset = _OFFSETS.get(id, 0)
        self.store = Store()
        self.free_slots: object = None
        """What `slots` has computed, until something is written that it follows from."""
        self.offered_slots: object = None
        """What `slots` has computed from the calendar alone; it knows itself when that is another."""
        self._clock = clock
        self.store.start_ids(_COUNTER, self.offset + _FIRST_NEW_ID)

    def now(self) -> datetime:
        """Return the time."""
        return self._clock()

    def timestamp(self) -> str:
        """Return the time in Hero's format."""
        return written(self._clock())

    def restore(self, snapshot: Snapshot) -> None:
        """Return to the records of a snapshot."""
        self.free_slots = None
        self.store.restore(snapshot)

    def new_id(self) -> str:
        """Return an id that no record of any type has."""
        return self.store.new_id(_COUNTER)

    def stripe_id(self, prefix: str, number: str) -> str:
        """Return the id of the same record at Stripe."""
        return f"{prefix}_{self.id}_{number.zfill(4)}"

    def get(self, type: str, id: object) -> Record | None:
        """Return a record; None when there is none."""
        return self.store.get(type, id)

    def all(self, type: str) -> Iterator[Record]:
        """Iterate the records of a type in order of creation."""
        return self.store.all(type)

    def first(self, type: str, field: str, value: Any) -> Record | None:
        """Return the first record whose field has a value; None when none has."""
        return next(iter(self.store.where(type, field, value)), None)

    def add(self, type: str, values: JsonObject, id: str | None = None) -> Record:
        """Add a record with the times of its creation."""
        self._forget_slots(type)
        stamp = self.timestamp()
        return self.store.add(
            type, {"created_at": stamp, "updated_at": stamp, **values}, id=id if id is not None else self.new_id()
        )

    def change(self, record: Record, **fields: Any) -> Record:
        """Replace fields of a record."""
        self._forget_slots(record.type)
        return self.store.update(record.ref, {"updated_at": self.timestamp(), **fields})

    def remove(self, record: Record) -> None:
        """Remove a record."""
        self._forget_slots(record.type)
        self.store.remove(Ref(record.type, record.id))

    def _forget_slots(self, type: str) -> None:
        if type in _SLOTS_FOLLOW:
            self.free_slots = None
