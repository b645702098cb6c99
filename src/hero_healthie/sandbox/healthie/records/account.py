"""Hold the records that one API key can access."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.healthie.records.plausible import Plausible
from hero_healthie.sandbox.healthie.records.shapes import Shapes
from hero_healthie.sandbox.store.records import Record, Ref, Values
from hero_healthie.sandbox.store.store import Store
from hero_healthie.sandbox.webhooks.outbox import Outbox

HIDDEN = "$"
"""What the names of fields begin with that no type of the schema has."""
SEEDED, DELETED = "$seeded", "$deleted"
"""What marks a record that was there from the start, whose further fields are made up, and one that was deleted."""
ZONE = ZoneInfo("America/New_York")
ACCOUNT_OFFSET = 10_000
Computed: TypeAlias = Mapping[tuple[str, str], Callable[["Account", Record], Any]]
"""The fields that follow from others, by type and name."""


def iso(moment: datetime) -> str:
    """Format a point in time as most fields do."""
    return moment.astimezone(ZONE).isoformat(timespec="seconds")


def odd(moment: datetime) -> str:
    """Format a point in time as some fields do: `2022-08-15 14:22:14 -0400`."""
    return moment.astimezone(ZONE).strftime("%Y-%m-%d %H:%M:%S %z")


class Account:
    """The records of one key.

    Args:
        index: the number of the key; its ids begin at 10,000 times that.
        shapes: the types of the schema.
        computed: the fields that follow from others.
        plausible: makes up what seeded records leave open.
        outbox: sends what webhooks are registered for.
        now: the clock.
        files_url: returns where the files of this account download from.
    """

    def __init__(
        self,
        index: int,
        *,
        shapes: Shapes,
        computed: Computed,
        plausible: Plausible,
        outbox: Outbox,
        now: Callable[[], datetime],
        files_url: Callable[[], str],
    ) -> None:
        self.offset = index * ACCOUNT_OFFSET
        self._files_url = files_url
        self.shapes = shapes
        self.computed = computed
        self.plausible = plausible
        self.outbox = outbox
        self.now = now
        self.store = Store()

    @property
    def files_url(self) -> str:
        """Where the files of this account download from, each by its id."""
        return self._files_url()

    @property
    def current_user(self) -> Record:
        """The user whose key it is."""
        found = self.store.get("User", self.offset + 1)
        if found is None:
            raise LookupError("an account has no user before its seeds")
        return found

    def get(self, type: str, id: object) -> Record | None:
        """Return a record that was not deleted."""
        found = self.store.get(type, id)
        return None if found is None or found.get(DELETED) else found

    def all(self, type: str) -> Iterator[Record]:
        """Iterate the records of a type that were not deleted, oldest first."""
        return (record for record in self.store.all(type) if not record.get(DELETED))

    def where(self, type: str, field: str, value: Any) -> list[Record]:
        """Return the records of a type whose field has, or lists, a value, and that were not deleted."""
        return [record for record in self.store.where(type, field, value) if not record.get(DELETED)]

    def follow(self, ref: Any) -> Record | None:
        """Return the record that is referred to, unless it was deleted."""
        return self.get(ref.type, ref.id) if isinstance(ref, Ref) else None

    def add(self, type: str, values: Values, *, id: str | None = None, owner: Ref | None = None) -> Record:
        """Add a record that is written now, under the next free id unless one is given."""
        stamp = iso(self.now())
        fields = self.shapes.of(type).fields
        stamps: JsonObject = {name: stamp for name in ("created_at", "updated_at") if name in fields}
        return self.store.add(type, {**stamps, **values}, id=id, owner=owner)

    def update(self, record: Record, changes: Values) -> Record:
        """Replace some fields of a record now."""
        stamps: JsonObject = {}
        if "updated_at" in self.shapes.of(record.type).fields:
            stamps = {"updated_at": iso(self.now())}
        return self.store.update(record.ref, {**stamps, **changes})

    def delete(self, record: Record) -> Record:
        """Hide a record from every query."""
        changes: JsonObject = {DELETED: True}
        for name in ("deleted_at", "archived_at"):
            if name in self.shapes.of(record.type).fields:
                changes[name] = iso(self.now())
        return self.store.update(record.ref, changes)
