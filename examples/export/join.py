"""The pages, each record once, as one CSV file and one Parquet file."""

from __future__ import annotations

import asyncio
import csv
import io
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from examples.export import parquet
from examples.export.columns import Row, Table, as_text
from examples.export.files import replacing
from examples.export.store import Store

ROW_GROUP = 5_000
"""Rows of a row group in the finished file, and so what is in memory at once."""


async def join(store: Store, out: Path) -> int:
    """Writes `<table>.csv` and `<table>.parquet` into a directory and returns how many rows each has.

    Of a record that was read more than once the last reading counts, so the pages are gone through backwards: they
    were read newest first, and the oldest record comes first in the files. Both files take their names only when
    they are whole; killed before the end, all of this is done again.

    Raises:
        ExportError: a page is missing or damaged.
        OSError: the files could not be written.
    """
    table = store.table
    written = 0
    group: list[Row] = []
    with (
        closing(_Seen()) as seen,
        replacing(out / f"{table.name}.csv") as csv_file,
        replacing(out / f"{table.name}.parquet") as parquet_file,
        closing(_Lines(csv_file, table)) as lines,
        parquet.Writer(parquet_file, table) as groups,
    ):
        for rows in store.backwards():
            for row in rows:
                if seen.before(str(row[table.key])):
                    continue
                written += 1
                lines.write(row)
                group.append(row)
                if len(group) == ROW_GROUP:
                    groups.write(group)
                    group.clear()
            await asyncio.sleep(0)  # lets Ctrl-C, and the other vendor's export, in between
        if group:
            groups.write(group)
    return written


class _Lines:
    """The CSV file (RFC 4180, UTF-8)."""

    def __init__(self, file: BinaryIO, table: Table) -> None:
        self._text = io.TextIOWrapper(file, "utf-8", newline="")
        self._writer = csv.writer(self._text)
        self._names = table.names
        self._writer.writerow(self._names)

    def write(self, row: Row) -> None:
        self._writer.writerow([as_text(row[name]) for name in self._names])

    def close(self) -> None:
        self._text.detach()  # flushes; the file itself is closed by whoever opened it


class _Seen:
    """The keys that came by, on disk: a set of all of them would grow with the export."""

    def __init__(self) -> None:
        # An empty name is a private temporary database, removed when it is closed. Nothing in it outlives this run.
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("CREATE TABLE keys (key TEXT PRIMARY KEY) WITHOUT ROWID")
        self._database.execute("BEGIN")

    def before(self, key: str) -> bool:
        return self._database.execute("INSERT OR IGNORE INTO keys VALUES (?)", (key,)).rowcount == 0

    def close(self) -> None:
        self._database.close()
