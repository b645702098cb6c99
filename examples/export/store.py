"""What of an export is safe: the pages that were read, each a Parquet file, and a checkpoint that names the last one.

A page is written first and counted after that, and both become visible at once and whole (`files.replacing`). So
whenever the program dies, a page is either counted, and never read again, or not counted, and then its file is removed
and the page is read again. No row is lost, and what was read twice is found by its key when the pages are joined.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from examples.export import parquet
from examples.export.columns import Row, Table
from examples.export.errors import ExportError
from examples.export.files import replacing, sync_directory

FORMAT = 1
"""Of the checkpoint and of the pages; another one cannot be continued."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows, and where to go on.

    Attributes:
        rows: the rows; there may be none.
        following: the place of the next page, for the source to read; None at the end.
        done: how far the source is, by any measure, for the progress bar.
        of: by the same measure, how far it has to go; 0 while that is not known.
        remark: something a person has to know about the result.
    """

    rows: list[Row]
    following: str | None
    done: int
    of: int
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What is on the disk, and where to go on.

    Attributes:
        format: see FORMAT.
        asked: whose records, and which of them: another export cannot go on from here.
        began: when the export began.
        place: where to go on; None at the beginning.
        pages: how many pages are on the disk.
        rows: how many rows they hold, those counted twice included.
        done: how far the source was.
        of: how far it has to go.
        remarks: what a person has to know about the result.
        read: whether all pages are there.
        written: how many rows the finished files have; None until they are there.
    """

    asked: dict[str, str]
    began: str
    format: int = FORMAT
    place: str | None = None
    pages: int = 0
    rows: int = 0
    done: int = 0
    of: int = 0
    remarks: list[str] = field(default_factory=list[str])
    read: bool = False
    written: int | None = None


class Store:
    """The pages and the checkpoint of one table, in a directory of their own."""

    def __init__(self, directory: Path, table: Table, asked: dict[str, str], *, restart: bool = False) -> None:
        """Goes on where the checkpoint says, or begins.

        Raises:
            ExportError: the checkpoint belongs to another export, or cannot be read.
            OSError: the directory cannot be used.
        """
        self.table = table
        self._directory = directory
        self._path = directory / "checkpoint.json"
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        if restart:
            # First of all: pages without a checkpoint are no export, and are removed below.
            self._path.unlink(missing_ok=True)
            sync_directory(directory)
        self.checkpoint = self._load() or Checkpoint(asked, datetime.now(UTC).isoformat(timespec="seconds"))
        self._compare(asked)
        self._tidy()

    def add(self, page: Page) -> None:
        """Makes a page safe. After this it is not read again.

        Raises:
            OSError: it could not be written; the checkpoint is as it was.
        """
        now = self.checkpoint
        if page.rows:
            with replacing(self._page(now.pages)) as file, parquet.Writer(file, self.table) as writer:
                writer.write(page.rows)
        remarks = now.remarks
        if page.remark is not None and page.remark not in remarks:
            remarks = [*remarks, page.remark]
        self._save(
            replace(
                now,
                place=page.following,
                pages=now.pages + bool(page.rows),
                rows=now.rows + len(page.rows),
                done=page.done,
                of=page.of,
                remarks=remarks,
                read=page.following is None,
            )
        )

    def backwards(self) -> Iterator[list[Row]]:
        """The rows of each page, in the opposite order to that in which they were read.

        Raises:
            ExportError: a page is missing or damaged.
        """
        for number in reversed(range(self.checkpoint.pages)):
            path = self._page(number)
            try:
                rows = parquet.read(path, self.table)
            except FileNotFoundError:
                raise ExportError(f"{path} is missing; begin anew with --restart") from None
            yield rows[::-1]

    def finish(self, written: int) -> None:
        """Marks the export as complete; the finished files are there, so the pages can go.

        Raises:
            OSError: the checkpoint could not be written, or a page not be removed.
        """
        self._save(replace(self.checkpoint, written=written))
        self._tidy()

    def _page(self, number: int) -> Path:
        return self._directory / f"page-{number:08}.parquet"

    def _save(self, checkpoint: Checkpoint) -> None:
        with replacing(self._path) as file:
            file.write(json.dumps(asdict(checkpoint), indent=2).encode())
        self.checkpoint = checkpoint

    def _load(self) -> Checkpoint | None:
        with suppress(FileNotFoundError):
            try:
                # Written by `_save`, whole: what is in the file is what was in the object.
                known = cast("dict[str, Any]", json.loads(self._path.read_bytes()))
                if known["format"] == FORMAT:
                    return Checkpoint(**known)
            except (ValueError, KeyError, TypeError):
                pass
            raise ExportError(f"{self._path} is not a checkpoint of this program; begin anew with --restart")
        return None

    def _compare(self, asked: dict[str, str]) -> None:
        before = self.checkpoint.asked
        for name in {**before, **asked}:
            if before.get(name) != asked.get(name):
                raise ExportError(
                    f"the export in {self._directory.parent.parent} is of {name} {before.get(name) or 'all'}, and this "
                    f"one of {name} {asked.get(name) or 'all'}: use another --out, or begin anew with --restart"
                )

    def _tidy(self) -> None:
        """Removes what the checkpoint does not count: pages that were just being written, and those used up."""
        counted = 0 if self.checkpoint.written is not None else self.checkpoint.pages
        known = {self._path, *map(self._page, range(counted))}
        for path in self._directory.iterdir():
            if path not in known:
                path.unlink()
