"""An export's files, for any moment at which the program may die."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import shutil
import sqlite3
import stat
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from hero_healthie.export import Export, ExportError, store
from hero_healthie.export.columns import as_text
from hero_healthie.export.files import replacing
from hero_healthie.export.store import Store
from tests.support.exports import TABLE, Listed, csv_rows, parquet, parquet_rows


class Killed(BaseException):
    """Nothing of the program runs after this, neither `except` nor `finally` with an effect."""


class Dying:
    """Lets so many effects pass, and then none any more, as SIGKILL does.

    Effects are what is done to files, and what is said to SQLite, whose own steps are SQLite's to make safe.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = 1_000_000
        self.passed = 0
        for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "unlink"), (Store, "_save")):
            self._wrap(monkeypatch, owner, name)

    def _wrap(self, monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        genuine = getattr(owner, name)

        def mortal(*arguments: object, **named: object) -> object:
            if self.left <= 0:
                raise Killed
            self.left -= 1
            self.passed += 1
            return genuine(*arguments, **named)

        monkeypatch.setattr(owner, name, mortal)


@pytest.fixture
def to(tmp_path: Path) -> list[Path]:
    return [tmp_path / f"x.{ending}" for ending in ("parquet", "csv", "jsonl")]


def check(to: list[Path], count: int, *, changed: int = 0) -> None:
    """All files hold every record once, oldest first, as it was read last, and nothing else is left."""
    rows = parquet_rows(to[0])
    assert [row["id"] for row in rows] == [str(number) for number in range(1, count + 1)]
    assert sum(row["status"] == "changed" for row in rows) == changed
    assert [{name: as_text(value) for name, value in row.items()} for row in rows] == csv_rows(to[1])
    lines = [json.loads(line) for line in to[2].read_text("utf-8").splitlines()]
    assert [line["id"] for line in lines] == [row["id"] for row in rows]
    assert [line["price"] for line in lines] == [as_text(row["price"]) for row in rows]
    assert all(line["tags"] == ["a", "b"] for line in lines)
    assert sorted(path.name for path in to[0].parent.iterdir()) == sorted(path.name for path in to)


@pytest.mark.slow
async def test_it_may_die_at_any_step(to: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    dying = Dying(monkeypatch)
    await Export(Listed(11, page_size=3, again=1), *to).run()
    steps = dying.passed
    check(to, 11, changed=3)
    for step in range(steps):
        for path in to:
            path.unlink()
        dying.left = step
        with pytest.raises(Killed):
            await Export(Listed(11, page_size=3, again=1), *to).run()
        dying.left = 1_000_000
        for path in to:
            if path.suffix == ".parquet" and path.exists():  # whole as soon as it is there
                assert len(parquet_rows(path)) == 11
        assert await Export(Listed(11, page_size=3, again=1), *to).run() == 11
        check(to, 11, changed=3)
    assert steps > 12


async def test_it_may_die_at_each_step_in_turn(to: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """One export, killed again and again, with ever more time in between."""
    dying = Dying(monkeypatch)
    for lives in range(1, 200):
        dying.left = 1 + lives
        try:
            await Export(Listed(40, page_size=4), *to).run()
        except Killed:
            continue
        break
    assert lives > 3
    check(to, 40)


async def test_what_is_safe_is_not_read_again(to: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    dying = Dying(monkeypatch)
    dying.left = 1 + 3  # the beginning, and three pages
    first = Listed(20, page_size=4)
    with pytest.raises(Killed):
        await Export(first, *to).run()
    dying.left = 1_000_000
    second = Listed(20, page_size=4)
    reported: list[tuple[int, int, int]] = []
    await Export(second, *to).run(lambda done, of, rows: reported.append((done, of, rows)))
    assert first.calls == ["0", "4", "8", "12"]
    assert second.calls == ["12", "16"]
    assert reported == [(12, 20, 12), (16, 20, 16), (20, 20, 20)]
    check(to, 20)


@pytest.mark.parametrize(("free", "says"), [(0, "No space left on device"), (1 << 30, "Input/output error")])
def test_a_full_disk_is_told_also_where_the_database_says_less(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, says: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    with pytest.raises(OSError, match=says) as caught, store._explained(tmp_path / "x"):
        raise error
    assert caught.value.filename == str(tmp_path / "x")


def test_a_file_that_has_no_room_is_named(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"No space left on device: '.*x\.csv'"), replacing(tmp_path / "x.csv"):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert list(tmp_path.iterdir()) == []


async def test_a_full_disk(to: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = sqlite3.connect

    def small(*arguments: Any, **named: Any) -> sqlite3.Connection:
        database: sqlite3.Connection = genuine(*arguments, **named)
        database.execute("PRAGMA max_page_count = 12")
        return database

    monkeypatch.setattr(sqlite3, "connect", small)
    export = Export(Listed(120, page_size=4), *to)
    with pytest.raises(OSError, match="No space left on device"):
        await export.run()
    safe = export.rows_read
    assert 0 < safe < 120
    monkeypatch.setattr(sqlite3, "connect", genuine)
    again = Listed(120, page_size=4)
    assert await Export(again, *to).run() == 120
    assert again.calls[0] == str(safe)
    check(to, 120)


async def test_a_disk_that_fails_with_the_files(to: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = os.fsync

    def failing(descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(OSError, match="Input/output error"):
        await Export(Listed(20, page_size=4), *to).run()
    assert not any(path.exists() for path in to)
    monkeypatch.setattr(os, "fsync", genuine)
    again = Listed(20, page_size=4)
    await Export(again, *to).run()
    assert again.calls == []
    check(to, 20)


async def test_cancelled_while_the_files_are_written(to: list[Path]) -> None:
    def report(done: int, of: int, rows: int) -> None:
        if rows == 1_200:  # all pages are there; what comes next are the files
            task.cancel()

    task = asyncio.create_task(Export(Listed(1_200, page_size=600), *to).run(report))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not any(path.exists() for path in to)
    source = Listed(1_200, page_size=600)
    assert await Export(source, *to).run() == 1_200
    assert source.calls == []
    check(to, 1_200)


async def test_nothing_to_export_is_an_export(to: list[Path]) -> None:
    assert await Export(Listed(0, page_size=4), *to).run() == 0
    check(to, 0)


async def test_a_file_that_is_there_is_not_replaced(to: list[Path]) -> None:
    await Export(Listed(5, page_size=4), *to).run()
    source = Listed(9, page_size=4)
    with pytest.raises(ExportError, match="is there already; begin anew with --restart"):
        await Export(source, *to).run()
    assert source.calls == []
    check(to, 5)
    await Export(source, *to, restart=True).run()
    check(to, 9)


async def test_one_export_at_a_time(to: list[Path]) -> None:
    other = Export(Listed(5, page_size=4), *to)
    store = Store(other.state, TABLE, {})
    try:
        for restart in (False, True):
            with pytest.raises(ExportError, match="another export is at work"):
                await Export(Listed(5, page_size=4), *to, restart=restart).run()
    finally:
        store.close()


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (Listed(5, page_size=4, asked={"account": "1", "status": ""}), "is of status paid, and this one of status all"),
        (
            Listed(5, page_size=4, asked={"account": "2", "status": "paid"}),
            "is of account 1, and this one of account 2",
        ),
    ],
)
async def test_another_export_does_not_go_on_from_here(source: Listed, said: str, to: list[Path]) -> None:
    export = Export(Listed(5, page_size=4), *to)
    asked = {"account": "1", "status": "paid", "columns": ", ".join(TABLE.names)}
    Store(export.state, TABLE, asked).close()
    with pytest.raises(ExportError, match=said):
        await Export(source, *to).run()


@pytest.mark.parametrize("damage", ["no database", "cut", "format", "content"])
async def test_a_state_that_cannot_be_read(damage: str, to: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    dying = Dying(monkeypatch)
    dying.left = 1 + 3
    export = Export(Listed(200, page_size=40), *to)
    with pytest.raises(Killed):
        await export.run()
    dying.left = 1_000_000
    if damage == "no database":
        export.state.write_bytes(b"something else " * 1000)
    elif damage == "cut":
        export.state.write_bytes(export.state.read_bytes()[:-6_000])
    else:
        text = '{"format": 0}' if damage == "format" else "{"
        with sqlite3.connect(export.state) as database:
            database.execute("UPDATE checkpoint SET content = ?", (text,))
        database.close()
    with pytest.raises(ExportError, match="--restart"):
        await Export(Listed(200, page_size=40), *to).run()
    assert not any(path.exists() for path in to)
    assert await Export(Listed(200, page_size=40), *to, restart=True).run() == 200
    check(to, 200)


async def test_what_stands_in_its_way_is_not_written_to(
    to: list[Path], tmp_path_factory: pytest.TempPathFactory
) -> None:
    public = tmp_path_factory.mktemp("public") / "file"
    public.write_text("of somebody else")
    to[0].with_name(f".{to[0].name}.unfinished").symlink_to(public)
    unfinished, state = (to[1].with_name(f".{to[1].name}.unfinished"), Export(Listed(5, page_size=4), *to).state)
    for path in (unfinished, state):
        path.touch()
        path.chmod(0o666)
    await Export(Listed(5, page_size=4), *to).run()
    assert public.read_text() == "of somebody else"
    assert {stat.S_IMODE(path.lstat().st_mode) for path in to} == {0o600}
    check(to, 5)
    state.symlink_to(public)
    with pytest.raises(OSError, match="symbolic links"):
        await Export(Listed(5, page_size=4), *to, restart=True).run()
    assert public.read_text() == "of somebody else"


def test_another_export_of_the_same_file(to: list[Path]) -> None:
    first = replacing(to[0])
    first.__enter__().write(b"half of ")
    with replacing(to[0]) as second:
        second.write(b"a whole one")
    with pytest.raises(ExportError, match="another export is at work on"):
        first.__exit__(None, None, None)
    assert to[0].read_bytes() == b"a whole one"
    assert [path.name for path in to[0].parent.iterdir()] == [to[0].name]


def test_a_file_that_is_named_twice(to: list[Path]) -> None:
    with pytest.raises(ExportError, match="is named twice"):
        Export(Listed(5, page_size=4), *to, to[1].parent / "." / ".." / to[1].parent.name / to[1].name)


async def test_only_the_owner_may_read_it(to: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    dying = Dying(monkeypatch)
    dying.left = 3
    export = Export(Listed(5, page_size=1), *to)
    with pytest.raises(Killed):
        await export.run()
    assert stat.S_IMODE(export.state.stat().st_mode) == 0o600
    dying.left = 1_000_000
    await Export(Listed(5, page_size=1), *to).run()
    assert {stat.S_IMODE(path.stat().st_mode) for path in to} == {0o600}


async def test_the_types_in_the_files(to: list[Path]) -> None:
    await Export(Listed(3, page_size=4), *to).run()
    schema = parquet.read_schema(to[0])
    assert schema.names == TABLE.names
    for column in TABLE.columns:
        field = schema.field(column.name)
        kind = str(field.type).replace("date32[day]", "date32")
        assert (kind, field.nullable) == (str(column.kind).removesuffix(" (JSON)"), not column.required)
    line = csv_rows(to[1])[2]
    assert (line["price"], line["made"], line["born"]) == ("0.03", "2026-01-02T01:04:05.000003+00:00", "1985-12-10")


async def test_row_groups_are_bounded(to: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hero_healthie.export.writers.ROW_GROUP", 10)
    await Export(Listed(35, page_size=4), *to).run()
    metadata = parquet.read_metadata(to[0])
    assert [metadata.row_group(at).num_rows for at in range(metadata.num_row_groups)] == [10, 10, 10, 5]
    check(to, 35)


async def test_text_comes_back(to: list[Path]) -> None:
    notes = 'a "quoted", line\r\nand ünother\n=1+1\ttab \N{MONEY BAG}'
    await Export(Listed(3, page_size=4, notes=notes), *to).run()
    assert {row["notes"] for row in csv_rows(to[1])} == {notes}
    assert {json.loads(line)["notes"] for line in to[2].read_bytes().split(b"\n")[:-1]} == {notes}
    assert {row["notes"] for row in parquet_rows(to[0])} == {notes}


@pytest.mark.parametrize(("name", "said"), [("x.xlsx", r"has to end in \.parquet, \.csv, \.jsonl"), ("x", "end in")])
def test_a_format_that_there_is_not(name: str, said: str) -> None:
    with pytest.raises(ExportError, match=said):
        Export(Listed(1, page_size=1), name)


def test_without_pyarrow_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(ExportError, match=r"pip install 'hero-healthie\[export\]'"):
        Export(Listed(1, page_size=1), "x.parquet")
    Export(Listed(1, page_size=1), "x.csv")
