"""The export's files, for any moment at which the program may die."""

from __future__ import annotations

import asyncio
import os
import stat
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples.export.columns import TABLES, as_text, describe
from examples.export.errors import ExportError
from examples.export.job import Exit, Job
from examples.export.values import moment, money
from tests.support.exports import ROOT, Listed, arrow, csv_rows, parquet, parquet_rows

TABLE = "healthie_invoices"


class Killed(BaseException):
    """Nothing of the program runs after this, neither `except` nor `finally` with an effect."""


class Dying:
    """Lets so many effects on the disk pass, and then none any more, as SIGKILL does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = 1_000_000
        self.passed = 0
        self._wrap(monkeypatch, os, "fsync")
        self._wrap(monkeypatch, Path, "replace")
        self._wrap(monkeypatch, Path, "unlink")

    def _wrap(self, monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        genuine = getattr(owner, name)

        def mortal(*arguments: object, **named: object) -> object:
            if self.left <= 0:
                raise Killed
            self.left -= 1
            self.passed += 1
            return genuine(*arguments, **named)

        monkeypatch.setattr(owner, name, mortal)


async def export(source: Listed, out: Path, *, restart: bool = False) -> Job:
    job = Job(source, out, restart=restart)
    await job.run(lambda done, of, rows: None)
    return job


def left_in(out: Path) -> list[str]:
    return sorted(path.name for path in out.iterdir())


def finished(out: Path) -> list[Path]:
    return list(out.glob("h*"))


def check(out: Path, count: int, *, changed: int = 0) -> None:
    """Both files hold every record once, oldest first, as it was read last."""
    rows = parquet_rows(out, TABLE)
    assert [row["id"] for row in rows] == [str(number) for number in range(1, count + 1)]
    assert sum(row["status"] == "changed" for row in rows) == changed
    assert [{name: as_text(value) for name, value in row.items()} for row in rows] == csv_rows(out, TABLE)


async def test_it_may_die_at_any_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dying = Dying(monkeypatch)
    await export(Listed(11, page_size=3, again=1), tmp_path / "whole")
    steps = dying.passed
    check(tmp_path / "whole", 11, changed=3)
    for step in range(steps):
        out = tmp_path / str(step)
        dying.left = step
        with pytest.raises(Killed):
            await export(Listed(11, page_size=3, again=1), out)
        if finished(out):  # whole as soon as it is there
            assert len(parquet_rows(out, TABLE)) == 11
        dying.left = 1_000_000
        job = await export(Listed(11, page_size=3, again=1), out)
        assert job.outcome is Exit.COMPLETE
        check(out, 11, changed=3)
        assert left_in(out / ".export" / TABLE) == ["checkpoint.json"]
    assert steps > 20


async def test_it_may_die_at_each_step_in_turn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One export, killed again and again, with ever more time in between."""
    dying = Dying(monkeypatch)
    for lives in range(1, 200):
        dying.left = 2 + lives
        try:
            job = await export(Listed(40, page_size=4), tmp_path)
        except Killed:
            continue
        assert job.outcome is Exit.COMPLETE
        break
    assert lives > 3
    check(tmp_path, 40)


async def test_what_is_safe_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dying = Dying(monkeypatch)
    dying.left = 6 * 3  # a page and its checkpoint are six steps: each is synced, renamed, and the rename synced
    first = Listed(20, page_size=4)
    with pytest.raises(Killed):
        await export(first, tmp_path)
    dying.left = 1_000_000
    second = Listed(20, page_size=4)
    await export(second, tmp_path)
    assert first.calls == ["0", "4", "8", "12"]
    assert second.calls == ["12", "16"]
    check(tmp_path, 20)


async def test_a_full_disk_is_an_outcome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = os.fsync
    left = 8

    def full(descriptor: int) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(28, "No space left on device")
        genuine(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    job = await export(Listed(20, page_size=4), tmp_path)
    assert job.outcome is Exit.DISK
    assert job.said == ["stopped: No space left on device. Run again to go on; 8 rows are safe."]
    monkeypatch.setattr(os, "fsync", genuine)
    assert (await export(Listed(20, page_size=4), tmp_path)).outcome is Exit.COMPLETE
    check(tmp_path, 20)


async def test_cancelled_while_the_files_are_written(tmp_path: Path) -> None:
    job = Job(Listed(40, page_size=4), tmp_path, restart=False)

    def report(done: int, of: int, rows: int) -> None:
        if rows == 40:  # all pages are there; what comes next is the join
            task.cancel()

    task = asyncio.create_task(job.run(report))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert left_in(tmp_path) == [".export"]
    source = Listed(40, page_size=4)
    assert (await export(source, tmp_path)).outcome is Exit.COMPLETE
    assert source.calls == []
    check(tmp_path, 40)


async def test_nothing_to_export_is_an_export(tmp_path: Path) -> None:
    job = await export(Listed(0, page_size=4), tmp_path)
    assert job.outcome is Exit.COMPLETE
    check(tmp_path, 0)


async def test_a_complete_export_is_left_as_it_is(tmp_path: Path) -> None:
    await export(Listed(5, page_size=4), tmp_path)
    source = Listed(9, page_size=4)
    job = await export(source, tmp_path)
    assert (job.outcome, source.calls) == (Exit.COMPLETE, [])
    assert "complete already" in job.said[0]
    check(tmp_path, 5)
    await export(source, tmp_path, restart=True)
    check(tmp_path, 9)
    (tmp_path / f"{TABLE}.csv").unlink()
    job = await export(source, tmp_path)
    assert job.outcome is Exit.USAGE
    assert "--restart" in job.said[0]


async def test_another_export_does_not_go_on_from_here(tmp_path: Path) -> None:
    await export(Listed(5, page_size=4, asked={"account": "1", "status": "paid"}), tmp_path)
    job = await export(Listed(5, page_size=4, asked={"account": "1", "status": ""}), tmp_path)
    assert job.outcome is Exit.USAGE
    assert "is of status paid, and this one of status all" in job.said[0]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 0}', '{"format": 1, "surprise": 2}'])
async def test_a_checkpoint_that_cannot_be_read(text: str, tmp_path: Path) -> None:
    await export(Listed(5, page_size=4), tmp_path)
    (tmp_path / ".export" / TABLE / "checkpoint.json").write_text(text, "utf-8")
    job = await export(Listed(5, page_size=4), tmp_path)
    assert job.outcome is Exit.USAGE
    assert "--restart" in job.said[0]


@pytest.mark.parametrize("damage", ["missing", "cut", "other"])
async def test_a_page_that_cannot_be_read(damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dying = Dying(monkeypatch)
    dying.left = 6 * 2
    with pytest.raises(Killed):
        await export(Listed(20, page_size=4), tmp_path)
    dying.left = 1_000_000
    page = tmp_path / ".export" / TABLE / "page-00000001.parquet"
    if damage == "missing":
        page.unlink()
    elif damage == "cut":
        page.write_bytes(page.read_bytes()[:-100])
    else:
        parquet.write_table(arrow.table({"id": ["1"]}), page)
    job = await export(Listed(20, page_size=4), tmp_path)
    assert job.outcome is Exit.USAGE
    assert "--restart" in job.said[0]
    assert not finished(tmp_path)


async def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    await export(Listed(5, page_size=4), tmp_path)
    for path in (tmp_path / f"{TABLE}.csv", tmp_path / f"{TABLE}.parquet"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_the_types_in_the_files(tmp_path: Path) -> None:
    await export(Listed(3, page_size=4), tmp_path)
    schema = parquet.read_schema(tmp_path / f"{TABLE}.parquet")
    table = TABLES[0]
    assert schema.names == table.names
    shown = {"timestamp[us, tz=UTC]": "timestamp[us, UTC]"}
    for column in table.columns:
        field = schema.field(column.name)
        assert (shown.get(str(field.type), str(field.type)), field.nullable) == (column.kind, not column.required)
    assert csv_rows(tmp_path, TABLE)[0]["created_at"] == "2026-01-02T01:04:05.000000+00:00"
    assert csv_rows(tmp_path, TABLE)[2]["price"] == "0.03"


async def test_row_groups_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("examples.export.join.ROW_GROUP", 10)
    await export(Listed(35, page_size=4), tmp_path)
    metadata = parquet.read_metadata(tmp_path / f"{TABLE}.parquet")
    assert [metadata.row_group(at).num_rows for at in range(metadata.num_row_groups)] == [10, 10, 10, 5]
    check(tmp_path, 35)


def test_the_documented_columns_are_those_of_the_files() -> None:
    assert describe() in (ROOT / "docs" / "examples.md").read_text("utf-8")


@given(st.decimals(allow_nan=False, min_value=-(10**13), max_value=10**13, places=4))
def test_money_survives_exactly(amount: Decimal) -> None:
    assert money(f"{amount:f}", of="it") == amount
    assert Decimal(as_text(amount)) == amount
    assert "e" not in as_text(amount).lower()


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        ("12.5", "12.5000"),
        (0.1 + 0.2, "0.3000"),
        (1e-7, "0.0000"),
        (7, "7"),
        (None, None),
        ("-3", "-3"),
        (75.5, "75.5"),
    ],
)
def test_money_is_read(value: str | float | None, amount: str | None) -> None:
    assert money(value, of="it") == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize("value", ["", "1,234.00", "$5", "1e3", "NaN", "0.00001", "123456789012345", 1e20, True, "٣"])
def test_money_that_would_not_be_exact_is_refused(value: str | float) -> None:
    with pytest.raises(ExportError, match="price of invoice 7"):
        money(value, of="price of invoice 7")


@pytest.mark.parametrize("value", ["2026-01-01T00:00:00", "yesterday", "0001-01-01T00:00:00+14:00"])
def test_moments_without_a_zone_are_refused(value: str) -> None:
    with pytest.raises(ExportError, match="paid_at of invoice 7"):
        moment(value, of="paid_at of invoice 7")


async def test_text_in_csv_comes_back(tmp_path: Path) -> None:
    notes = 'a "quoted", line\r\nand ünother\n=1+1\ttab \N{MONEY BAG}'
    await export(Listed(3, page_size=4, notes=notes), tmp_path)
    check(tmp_path, 3)
    assert {row["notes"] for row in csv_rows(tmp_path, TABLE)} == {notes}
