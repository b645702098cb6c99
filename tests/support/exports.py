"""What the tests of exports share: the command as a process, its files, and a source that needs no vendor."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

from hero_healthie.export import Column, Kind, Page, Row, Table
from tests.support.paths import ROOT

COMMAND = [sys.executable, "-m", "hero_healthie", "export"]
arrow: Any = import_module("pyarrow")
parquet: Any = import_module("pyarrow.parquet")

TABLE = Table(
    "records",
    (
        Column("id", Kind.TEXT, required=True),
        Column("status", Kind.TEXT),
        Column("notes", Kind.TEXT),
        Column("price", Kind.MONEY),
        Column("share", Kind.NUMBER),
        Column("count", Kind.WHOLE),
        Column("is_even", Kind.FLAG),
        Column("made", Kind.MOMENT),
        Column("born", Kind.DAY),
        Column("tags", Kind.JSON),
        *(Column(f"text_{number}", Kind.TEXT) for number in range(14)),
    ),
)


def start(*options: str, environ: Mapping[str, str], program: Sequence[str] = COMMAND) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*program, *options],
        cwd=ROOT,
        env={**os.environ, **environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(
    *options: str, environ: Mapping[str, str], program: Sequence[str] = COMMAND
) -> subprocess.CompletedProcess[str]:
    with start(*options, environ=environ, program=program) as process:
        try:
            stdout, stderr = process.communicate(timeout=60)
        except BaseException:
            process.kill()
            raise
    return subprocess.CompletedProcess(process.args, process.returncode, stdout, stderr)


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def parquet_rows(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
    return rows


def record(number: int, **values: Any) -> Row:
    return {
        "status": "as made",
        "notes": None,
        "price": Decimal(number) / 100,
        "share": number / 8,
        "count": number,
        "is_even": number % 2 == 0,
        "made": datetime(2026, 1, 2, 1, 4, 5, number % 1000, UTC),
        "born": date(1985, 12, 10),
        "tags": '["a","b"]',
        **{f"text_{each}": f"text {each} of {number}" for each in range(14)},
        **values,
        "id": str(number),
    }


class Listed:
    """A source of so many records, newest first, some of them listed again on the next page."""

    table: Table = TABLE

    def __init__(
        self, count: int, *, page_size: int, again: int = 0, asked: Mapping[str, str] | None = None, **values: Any
    ) -> None:
        self._values = values
        self._count = count
        self._page_size = page_size
        self._again = again
        self._asked = dict(asked or {"account": "1"})
        self.calls: list[str | None] = []

    async def asked(self) -> dict[str, str]:
        return self._asked

    async def pages(self, place: str | None) -> AsyncIterator[Page]:
        at: int | None = int(place or 0)
        while at is not None:
            self.calls.append(str(at))
            end = min(at + self._page_size, self._count)
            numbers: Sequence[int] = range(max(0, at - self._again), end)
            following = end if end < self._count else None
            # What is listed again was changed meanwhile: its last reading counts.
            rows = [
                record(self._count - n, **({"status": "changed"} if n < at else {}), **self._values) for n in numbers
            ]
            yield Page(rows, None if following is None else str(following), end, self._count)
            at = following
