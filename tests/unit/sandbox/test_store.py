"""The store that both APIs keep their records in."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hero_healthie.errors import InvalidArgumentError
from hero_healthie.sandbox.store.database import Database
from hero_healthie.sandbox.store.records import Ref, from_json, to_json
from hero_healthie.sandbox.store.store import Store


def state_of(store: Store) -> dict[str, list[tuple[str, dict[str, Any], Ref | None]]]:
    return {name: [(row.id, dict(row.values), row.owner) for row in store.all(name)] for name in sorted(store.types)}


def test_a_record_is_added_changed_and_removed_with_what_it_owns() -> None:
    store = Store()
    pet = store.add("Pet", {"name": "Rex", "owner": Ref("Person", "7")})
    tag = store.add("Tag", {"text": "good"}, owner=pet.ref)
    assert (pet.id, tag.id) == ("1", "1")
    assert store.where("Pet", "owner", Ref("Person", "7")) == [pet]
    changed = store.update(pet.ref, {"name": "Max"})
    assert changed.values == {"name": "Max", "owner": Ref("Person", "7")}
    assert pet.get("name") == "Rex"
    assert store.owned(pet.ref, "Tag") == [tag]
    assert store.follow(pet.values["owner"]) is None
    store.remove(pet.ref)
    assert store.types == ()
    assert store.add("Pet", {}).id == "2", "an id is not given twice"


def test_ids_count_on_from_those_that_were_given() -> None:
    store = Store()
    store.add("Pet", {}, id="40")
    store.start_ids("Tag", 9001)
    assert [store.add("Pet", {}).id, store.add("Tag", {}).id, store.add("Tag", {}, id="x").id] == ["41", "9001", "x"]


_writes = st.lists(
    st.tuples(
        st.sampled_from(["add", "update", "remove", "save"]),
        st.sampled_from(["A", "B"]),
        st.integers(1, 4),
        st.integers(),
    ),
    max_size=20,
)


def write(store: Store, step: tuple[str, str, int, int]) -> None:
    kind, type_, number, value = step
    known = store.get(type_, number)
    if kind == "add" and known is None:
        owner = store.get("A", "1") if type_ == "B" else None
        store.add(type_, {"value": value, "list": [Ref("A", "1")]}, id=str(number), owner=owner.ref if owner else None)
    elif kind == "update" and known is not None:
        store.update(known.ref, {"value": value})
    elif kind == "remove" and known is not None:
        store.remove(known.ref)


def indexes_agree(store: Store, value: int) -> None:
    for type_ in ("A", "B"):
        rows = list(store.all(type_))
        assert store.where(type_, "value", value) == [row for row in rows if row.get("value") == value]
        assert store.where_text(type_, "value", str(value)) == [row for row in rows if row.get("value") == value]
        assert store.where_text(type_, "other", "x") == [row for row in rows if "other" not in row.values]
    assert store.where("B", "list", Ref("A", "1")) == list(store.all("B"))
    owner = Ref("A", "1")
    assert store.owned(owner) == [row for row in store.all("B") if row.owner == owner]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(before=_writes, after=_writes)
def test_a_snapshot_is_returned_to_whatever_was_written_and_the_file_follows(before: Any, after: Any) -> None:
    store, database = Store(), Database(":memory:")
    for step in before:
        write(store, step)
    wanted, snapshot = state_of(store), store.snapshot()
    for step in after:
        write(store, step)
        indexes_agree(store, step[3])
        if step[0] == "save":
            database.save("s", store)
    store.restore(snapshot)
    assert state_of(store) == wanted
    database.save("s", store)
    again = Store()
    if database.load("s", again):
        assert {name: sorted(rows) for name, rows in state_of(again).items()} == {
            name: sorted(rows) for name, rows in wanted.items()
        }


def test_a_file_keeps_records_their_order_and_their_counters(tmp_path: Path) -> None:
    store, path = Store(), tmp_path / "sandbox.sqlite"
    for number in (3, 1, 2):
        store.add("Pet", {"number": number, "friend": Ref("Pet", "1")}, id=str(number))
    store.update(Ref("Pet", "3"), {"name": "Ada"})
    database = Database(path)
    database.save("42", store)
    database.close()
    again, other = Store(), Store()
    assert Database(path).load("42", again)
    assert not Database(path).load("77", other)
    assert state_of(again) == state_of(store)
    assert next(again.all("Pet")).id == "3"
    assert again.new_id("Pet") == "4"


def test_values_come_back_from_json() -> None:
    value = {"a": [Ref("Pet", "1"), {"b": None}], "c": 1.5}
    assert from_json(to_json(value)) == value


def _cpu_of(work: Callable[[], object]) -> float:
    """Return seconds of CPU: on a busy machine the clock says nothing."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def test_going_back_takes_less_than_a_millisecond_with_ten_thousand_patients() -> None:
    store = Store()
    for number in range(10_000):
        store.add("User", {"number": number})
        store.add("Visit", {"user": Ref("User", str(number))})
    snapshot = store.snapshot()
    store.take_written()
    store.restore(snapshot)
    assert min(_cpu_of(lambda: store.restore(snapshot)) for _ in range(20)) < 0.001


def test_what_is_looked_up_after_each_write_is_not_indexed_anew() -> None:
    store = Store()
    for number in range(10_000):
        store.add("Patient", {"nhs_number": str(number), "name": "Ada"})
    store.where("Patient", "nhs_number", "7")

    def register() -> None:
        for number in range(10_000, 11_000):
            assert not store.where("Patient", "nhs_number", str(number))
            store.add("Patient", {"nhs_number": str(number), "name": "Ada"})

    assert _cpu_of(register) < 0.5, "indexing all of them for each would take ten times as long"


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE records SET body = '{'",
        "UPDATE records SET body = replace(hex(zeroblob(2500)), '0', '[')",
        """UPDATE records SET body = '{"a": ' || replace(hex(zeroblob(2500)), '0', '9') || '}' """,
        "UPDATE stores SET next_ids = '[1]'",
        """UPDATE stores SET next_ids = '{"Pet": "a"}'""",
        "ALTER TABLE stores RENAME COLUMN next_ids TO others",
    ],
)
def test_a_damaged_file_is_refused_without_what_it_holds(damage: str, tmp_path: Path) -> None:
    store, path = Store(), tmp_path / "sandbox.sqlite"
    store.add("Pet", {"name": "Rex"})
    with closing(Database(path)) as database:
        database.save("42", store)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(damage)
    with closing(Database(path)) as database, pytest.raises(InvalidArgumentError, match=r"db is damaged.*: \w+$"):
        database.load("42", Store())
