"""One export: page after page into the store, then the files."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TypeAlias

from hero_healthie.export.errors import ExportError
from hero_healthie.export.files import replacing
from hero_healthie.export.source import Source
from hero_healthie.export.store import Checkpoint, Store
from hero_healthie.export.writers import writer_of
from hero_healthie_runtime.tracebacks import without_traceback_frames

Report: TypeAlias = Callable[[int, int, int], None]
"""Takes how far a source is, how far it has to go (0 if nobody knows), and how many rows were read."""

_PAUSE = 500


class Export:
    """Write the records of a source into files. Killed at any moment, it goes on where it was when it is run again.

    What was read is kept beside the first file, in `.NAME.export`, and removed once the files are whole. A file takes
    its name only then, and only its owner may read it.

    Args:
        source: what is exported.
        to: the files, `.parquet`, `.csv` or `.jsonl`: each holds all records.
        restart: forget what an earlier run read, and replace files that are there.

    Raises:
        ExportError: a name has another ending or comes twice, or what writes Parquet is not installed.

    Example:
        export = Export(HealthieRecords(healthie, "invoices"), "invoices.csv", "invoices.jsonl")
        print(await export.run(), export.remarks)
    """

    def __init__(self, source: Source, *to: str | os.PathLike[str], restart: bool = False) -> None:
        if not to:
            raise ExportError("an export needs a file to write to")
        self._source = source
        self._files = [(path, writer_of(path)) for path in map(Path, to)]
        for number, (path, _) in enumerate(self._files):
            if any(_same(path, other) for other, _ in self._files[:number]):
                raise ExportError(f"{path} is named twice")
        self._restart = restart
        self._checkpoint: Checkpoint | None = None

    @property
    def name(self) -> str:
        """What the records are, such as `invoices`."""
        return self._source.table.name

    @property
    def rows_read(self) -> int:
        """How many rows were read and are safe, those read twice included."""
        return 0 if self._checkpoint is None else self._checkpoint.read

    @property
    def remarks(self) -> list[str]:
        """What a person has to know about the result."""
        return [] if self._checkpoint is None else list(self._checkpoint.remarks)

    @property
    def state(self) -> Path:
        """The file that keeps what was read until all is done."""
        first = self._files[0][0]
        return first.with_name(f".{first.name}.export")

    @without_traceback_frames
    async def run(self, report: Report | None = None, *, keep: bool = False) -> int:
        """Export, or go on with it, and return how many records the files hold.

        Args:
            report: called after each page.
            keep: keep what was read, also when the files are whole: so that another run of several exports, of which
                one failed, finds this one complete. `forget` removes it.

        Raises:
            ExportError: a file is there already; the export that began here is another one, or at work; or a record
                cannot be exported as it is.
            HeroHealthieError: the vendor failed; run it again to go on.
            OSError: the disk failed; run it again to go on.
        """
        self._check_files()
        table = self._source.table
        asked: Mapping[str, str] = {**await self._source.asked(), "columns": ", ".join(table.names)}
        store = Store(self.state, table, asked, restart=self._restart)
        try:
            self._checkpoint = now = store.checkpoint
            self._restart = False
            if report is not None:
                report(now.done, now.of, now.read)
            if not now.complete:
                async for page in self._source.pages(now.place):
                    store.add(page)
                    self._checkpoint = now = store.checkpoint
                    if report is not None:
                        report(now.done, now.of, now.read)
            written = await self._write(store)
            if not keep:
                store.remove()
        finally:
            store.close()
        return written

    def forget(self) -> None:
        """Remove what was read. The files stay.

        Raises:
            OSError: it cannot be removed.
        """
        self.state.unlink(missing_ok=True)

    def _check_files(self) -> None:
        """Refuse to replace a file that this export did not begin to write."""
        if self._restart or self.state.exists():
            return
        for path, _ in self._files:
            if path.exists():
                raise ExportError(f"{path} is there already; begin anew with --restart (restart=True), or name another")

    async def _write(self, store: Store) -> int:
        written = 0
        with ExitStack() as files:
            writers = [
                files.enter_context(closing(writer(files.enter_context(replacing(path)), self._source.table)))
                for path, writer in self._files
            ]
            for row in store.rows():
                written += 1
                for writer in writers:
                    writer.write(row)
                if written % _PAUSE == 0:
                    await asyncio.sleep(0)  # lets Ctrl-C, and another export, in between
        return written


def _same(path: Path, other: Path) -> bool:
    return path.name == other.name and path.parent.resolve() == other.parent.resolve()
