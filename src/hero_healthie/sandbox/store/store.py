"""Keep records in memory, by type and id, in order of creation; take snapshots and go back to them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, NamedTuple, TypeAlias, cast

from hero_healthie.sandbox.store.records import Record, Ref, Values

_Table: TypeAlias = dict[str, Record]
_Index: TypeAlias = dict[Any, dict[str, None]]
"""The ids of the records that have a value, by value."""
_NO_TABLE: Mapping[str, Record] = {}
_FIRST_ID = 1
OWNER = ""
"""Stands for the owner of a record where `where` takes a field."""


_ABSENT = object()
_by_creation = attrgetter("number")


class _Indexed(NamedTuple):
    field: str
    folded: bool


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The records and the counters of a store at one time."""

    tables: Mapping[str, Mapping[str, Record]]
    next_ids: Mapping[str, int]


class Store:
    """Keep records.

    A table is copied when it is first written to after a snapshot, so that `snapshot` and `restore` copy none. Not
    thread-safe.
    """

    def __init__(self) -> None:
        self._tables: dict[str, _Table] = {}
        self._shared: set[str] = set()
        self._next_ids: dict[str, int] = {}
        self._created = 0
        self._indexes: dict[str, dict[_Indexed, _Index]] = {}
        self._written: dict[Ref, None] = {}
        self._left: dict[str, Mapping[str, Record]] = {}  # the tables that `restore` went back from

    def get(self, type: str, id: object) -> Record | None:
        """Return a record; None when there is none."""
        return self._tables.get(type, _NO_TABLE).get(str(id))

    def follow(self, ref: Ref | None) -> Record | None:
        """Return the record that is referred to; None when it is gone."""
        return None if ref is None else self.get(ref.type, ref.id)

    def all(self, type: str) -> Iterator[Record]:
        """Iterate the records of a type in order of creation."""
        return iter(self._tables.get(type, _NO_TABLE).values())

    def count(self, type: str) -> int:
        """Return how many records of a type there are."""
        return len(self._tables.get(type, _NO_TABLE))

    @property
    def types(self) -> tuple[str, ...]:
        """The types that have records."""
        return tuple(name for name, table in self._tables.items() if table)

    def where(self, type: str, field: str, value: Any) -> list[Record]:
        """Return the records whose field has, or whose list contains, a value or reference, in order of creation."""
        return self._found(type, _Indexed(field, folded=False), value)

    def where_text(self, type: str, field: str, text: str) -> list[Record]:
        """Return the records whose field is a text in any case, or that do not have the field, in order of creation."""
        return self._found(type, _Indexed(field, folded=True), text.lower(), _ABSENT)

    def _found(self, type: str, indexed: _Indexed, *values: Any) -> list[Record]:
        table = self._tables.get(type, _NO_TABLE)
        indexes = self._indexes.setdefault(type, {})
        index = indexes.get(indexed)
        if index is None:
            index = indexes[indexed] = {}
            for record in table.values():
                for part in _parts(record, indexed):
                    index.setdefault(part, {})[record.id] = None
        ids = {id_: None for value in values for id_ in index.get(value, ())}
        return sorted((table[id_] for id_ in ids), key=_by_creation)

    def new_id(self, type: str) -> str:
        """Return the next free id of a type: numbers that count up."""
        number = self._next_ids.get(type, _FIRST_ID)
        self._next_ids[type] = number + 1
        return str(number)

    @property
    def next_ids(self) -> Mapping[str, int]:
        """The number of the next id, by type."""
        return self._next_ids

    def start_ids(self, type: str, number: int) -> None:
        """Let the ids of a type count up from a number, where they are not beyond it."""
        self._next_ids[type] = max(number, self._next_ids.get(type, _FIRST_ID))

    def add(self, type: str, values: Values, *, id: str | None = None, owner: Ref | None = None) -> Record:
        """Add a record, under the next free id unless one is given."""
        self._created += 1
        record = Record(type, id if id is not None else self.new_id(type), values, owner, self._created)
        if id is not None and id.isdecimal():
            self.start_ids(type, int(id) + 1)
        self._put(record)
        return record

    def update(self, ref: Ref, changes: Values, *, owner: Ref | None = None) -> Record:
        """Replace some fields of a record, and let it belong to another one where that is said.

        Raises:
            KeyError: there is no such record.
        """
        known = self._tables[ref.type][ref.id]
        changed = replace(known, values={**known.values, **changes}, owner=owner or known.owner)
        self._put(changed)
        return changed

    def remove(self, ref: Ref) -> None:
        """Remove a record, and what it owns."""
        for owned in self.owned(ref):
            self.remove(owned.ref)
        table = self._writable(ref.type)
        gone = table.pop(ref.id, None)
        if gone is not None:
            self._index(ref, gone, None)
            self._written[ref] = None

    def owned(self, ref: Ref, type: str | None = None) -> list[Record]:
        """Return the records that a record owns, of one type if one is given."""
        types = (type,) if type is not None else self.types
        return [record for name in types for record in self.where(name, OWNER, ref)]

    def snapshot(self) -> Snapshot:
        """Return the present state."""
        self._shared = set(self._tables)
        return Snapshot(dict(self._tables), dict(self._next_ids))

    def restore(self, snapshot: Snapshot) -> None:
        """Return to a state; what was written since is to be saved again."""
        tables: dict[str, Any] = dict(snapshot.tables)
        for type_ in {*self._tables, *tables}:
            table = self._tables.get(type_, _NO_TABLE)
            if table is not tables.get(type_, _NO_TABLE):
                self._left.setdefault(type_, table)
                self._indexes.pop(type_, None)
        self._tables = tables
        self._shared = set(tables)
        self._next_ids = dict(snapshot.next_ids)

    def take_written(self) -> list[tuple[Ref, Record | None]]:
        """Return what was written since the last call, to save it: None for what was removed."""
        written, self._written = self._written, {}
        for type_, table in self._left.items():
            written.update(dict.fromkeys(_differing(type_, table, self._tables.get(type_, _NO_TABLE))))
        self._left.clear()
        return [(ref, self.follow(ref)) for ref in written]

    def _put(self, record: Record) -> None:
        table = self._writable(record.type)
        self._index(record.ref, table.get(record.id), record)
        table[record.id] = record
        self._written[record.ref] = None

    def _index(self, ref: Ref, before: Record | None, after: Record | None) -> None:
        """Let the indexes of a type follow one record."""
        for indexed, index in self._indexes.get(ref.type, {}).items():
            old, new = (set(_parts(each, indexed)) if each is not None else set[Any]() for each in (before, after))
            for part in old - new:
                del index[part][ref.id]
            for part in new - old:
                index.setdefault(part, {})[ref.id] = None

    def _writable(self, type: str) -> _Table:
        table = self._tables.get(type)
        if table is None or type in self._shared:
            table = self._tables[type] = dict(table or ())
            self._shared.discard(type)
        return table


def _parts(record: Record, indexed: _Indexed) -> Iterable[Any]:
    value = record.owner if indexed.field == OWNER else record.values.get(indexed.field, _ABSENT)
    values = cast("list[object]", value) if isinstance(value, list) else [value]
    if indexed.folded:
        return [part if part is _ABSENT else str(part).lower() for part in values]
    return [part for part in values if isinstance(part, str | int | Ref)]


def _differing(type_: str, table: Mapping[str, Record], before: Mapping[str, Record]) -> Iterator[Ref]:
    for id_ in {**table, **before}:
        if table.get(id_) is not before.get(id_):
            yield Ref(type_, id_)
