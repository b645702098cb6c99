"""What the tests of the export share: the program as a process, its files, and a source that needs no vendor."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

from examples.export.columns import HEALTHIE_INVOICES, Kind, Row, Table
from examples.export.store import Page
from examples.export.values import moment
from tests.support.paths import ROOT

PROGRAM = [sys.executable, "examples/export_invoices.py"]
arrow: Any = import_module("pyarrow")
parquet: Any = import_module("pyarrow.parquet")


def start(out: Path, *options: str, environ: Mapping[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*PROGRAM, "--out", str(out), *options],
        cwd=ROOT,
        env={**os.environ, **environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(out: Path, *options: str, environ: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    with start(out, *options, environ=environ) as process:
        try:
            stdout, stderr = process.communicate(timeout=60)
        except BaseException:
            process.kill()
            raise
    return subprocess.CompletedProcess(process.args, process.returncode, stdout, stderr)


def csv_rows(out: Path, table: str) -> list[dict[str, str]]:
    with (out / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def parquet_rows(out: Path, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.read_table(out / f"{table}.parquet").to_pylist()
    return rows


def record(number: int, **values: Any) -> Row:
    row: Row = {column.name: None for column in HEALTHIE_INVOICES.columns}
    for column in HEALTHIE_INVOICES.columns:
        if column.kind is Kind.TEXT:
            row[column.name] = f"{column.name} {number}"
        elif column.kind is Kind.MONEY:
            row[column.name] = Decimal(number) / 100
        elif column.kind is Kind.FLAG:
            row[column.name] = number % 2 == 0
        elif column.kind is Kind.MOMENT:
            row[column.name] = moment("2026-01-02T03:04:05+02:00", of="a test")
        else:
            row[column.name] = number
    return {**row, "id": str(number), **values}


class Listed:
    """A source of so many records, newest first, some of them listed again on the next page."""

    table: Table = HEALTHIE_INVOICES

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
            rows = [record(self._count - n, status="changed" if n < at else "as made", **self._values) for n in numbers]
            yield Page(rows, None if following is None else str(following), end, self._count)
            at = following
