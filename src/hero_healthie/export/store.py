"""What of an export is safe: the rows that were read, and where to go on, in one SQLite file beside the result.

A page and the place behind it are one transaction. So whenever the program dies, a page is either counted and never
read again, or not counted and read again; a row that was read twice is found by its key, and its last reading counts.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from errno import EACCES, EIO, ENOSPC
from pathlib import Path
from typing import Any

from hero_healthie.export.columns import Row, Table, kept_values, read_values
from hero_healthie.export.errors import ExportError
from hero_healthie.export.source import Page

FORMAT = 1
"""Of the file; one of another format cannot be continued."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), content TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS rows (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, content TEXT NOT NULL
);
"""
_LEAST_FREE = 1 << 16
"""Bytes: with fewer, an error of input or output is that of a full disk."""
_BEGIN_ANEW = "begin anew with --restart (restart=True)"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where an export is.

    Attributes:
        asked: what is read and written, by name: another export cannot go on from here.
        began: when the export began.
        format: see FORMAT.
        place: where to go on; None at the beginning.
        read: how many rows were read, those read twice included.
        done: how far the source was.
        of: how far it has to go; 0 if that is not known.
        remarks: what a person has to know about the result.
        complete: whether all was read.
    """

    asked: Mapping[str, str]
    began: str
    format: int = FORMAT
    place: str | None = None
    read: int = 0
    done: int = 0
    of: int = 0
    remarks: list[str] = field(default_factory=list[str])
    complete: bool = False


class Store:
    """The rows and the checkpoint of one export. One process at a time can have it open.

    Args:
        path: the SQLite file; made, for its owner only, if it is not there.
        table: what the rows are.
        asked: see `Checkpoint`.
        restart: forget what is there.

    Raises:
        ExportError: it belongs to another export, is in use, or cannot be read.
        OSError: it cannot be used.
    """

    def __init__(self, path: Path, table: Table, asked: Mapping[str, str], *, restart: bool = False) -> None:
        self._path = path
        self._table = table
        with _explained(path):
            try:
                self._database = _open(path, restart=restart)
            except sqlite3.DatabaseError as error:
                if not restart or _code(error) not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                    raise
                path.unlink()
                self._database = _open(path, restart=restart)
            try:
                self.checkpoint = self._load() or Checkpoint(
                    dict(asked), datetime.now(UTC).isoformat(timespec="seconds")
                )
                self._compare(asked)
                self._save(self.checkpoint)
                self._database.execute("COMMIT")
            except BaseException:
                self._database.close()
                raise

    def add(self, page: Page) -> None:
        """Make a page safe. After this it is not read again.

        Raises:
            OSError: it could not be written; all is as it was.
        """
        now = self.checkpoint
        remarks = now.remarks
        if page.remark is not None and page.remark not in remarks:
            remarks = [*remarks, page.remark]
        key = self._table.key
        with _explained(self._path):
            self._database.execute("BEGIN")
            try:
                self._database.executemany(
                    "INSERT OR REPLACE INTO rows (key, content) VALUES (?, ?)",
                    ((str(row[key]), json.dumps(kept_values(self._table, row))) for row in page.rows),
                )
                checkpoint = replace(
                    now,
                    place=page.following,
                    read=now.read + len(page.rows),
                    done=page.done,
                    of=page.of,
                    remarks=remarks,
                    complete=page.following is None,
                )
                self._save(checkpoint)
                self._database.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # SQLite has rolled back already where the disk is full
                    self._database.execute("ROLLBACK")
                raise
        self.checkpoint = checkpoint

    def rows(self) -> Iterator[Row]:
        """Yield each record once, as it was read last; what was read last comes first.

        Raises:
            ExportError: the file is damaged.
            OSError: it cannot be read.
        """
        with _explained(self._path):
            for (content,) in self._database.execute("SELECT content FROM rows ORDER BY seq DESC"):
                yield read_values(self._table, json.loads(content))

    def count(self) -> int:
        """Return how many records are safe."""
        with _explained(self._path):
            return int(self._database.execute("SELECT count(*) FROM rows").fetchone()[0])

    def close(self) -> None:
        """Let go of the file; what it holds stays."""
        self._database.close()

    def remove(self) -> None:
        """Remove the file: the result is whole without it."""
        try:
            self._path.unlink(missing_ok=True)  # while it is locked, so that no other export is in it
        except PermissionError:  # Windows keeps a file that is open
            self.close()
            self._path.unlink(missing_ok=True)
        self.close()

    def _save(self, checkpoint: Checkpoint) -> None:
        self._database.execute("INSERT OR REPLACE INTO checkpoint VALUES (1, ?)", (json.dumps(asdict(checkpoint)),))

    def _load(self) -> Checkpoint | None:
        found = self._database.execute("SELECT content FROM checkpoint").fetchone()
        if found is None:
            return None
        with suppress(ValueError, KeyError, TypeError):
            known: dict[str, Any] = json.loads(found[0])
            if known["format"] == FORMAT:
                return Checkpoint(**known)
        raise ExportError(f"{self._path} is of another version of this package; {_BEGIN_ANEW}")

    def _compare(self, asked: Mapping[str, str]) -> None:
        before = self.checkpoint.asked
        for name in {**before, **asked}:
            if before.get(name) != asked.get(name):
                raise ExportError(
                    f"the export that began here is of {name} {before.get(name) or 'all'}, and this one of {name} "
                    f"{asked.get(name) or 'all'}: write to another file, or {_BEGIN_ANEW}"
                )


def _open(path: Path, *, restart: bool) -> sqlite3.Connection:
    """Return the database within a transaction that only this process can have."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
    path.chmod(0o600)  # of a file that was there before
    database = sqlite3.connect(path, isolation_level=None, timeout=0)
    try:
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("BEGIN EXCLUSIVE")
        if restart:
            for table in ("checkpoint", "rows"):
                database.execute(f"DROP TABLE IF EXISTS {table}")
        for statement in filter(None, map(str.strip, _SCHEMA.split(";"))):
            database.execute(statement)
    except BaseException:
        database.close()
        raise
    return database


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def _explained(path: Path) -> Generator[None]:
    """Raise what a person can act on in place of SQLite's errors."""
    try:
        yield
    except ExportError:  # which is a ValueError, too
        raise
    except sqlite3.Error as error:
        match _code(error):
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                raise ExportError(f"another export is at work on {path}: wait for it, or end it") from None
            case sqlite3.SQLITE_FULL:
                raise OSError(ENOSPC, os.strerror(ENOSPC), str(path)) from None
            case sqlite3.SQLITE_IOERR:
                why = ENOSPC if shutil.disk_usage(path.parent).free < _LEAST_FREE else EIO
                raise OSError(why, os.strerror(why), str(path)) from None
            case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_READONLY:
                raise OSError(EACCES, os.strerror(EACCES), str(path)) from None
            case _:
                raise ExportError(f"{path} is damaged; {_BEGIN_ANEW}") from None
    except ValueError:
        raise ExportError(f"{path} is damaged; {_BEGIN_ANEW}") from None
