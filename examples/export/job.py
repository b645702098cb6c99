"""The export of one table: page after page into the store, then the files."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import IntEnum
from pathlib import Path
from typing import TypeAlias

from examples.export.errors import ExportError
from examples.export.join import join
from examples.export.sources import Source
from examples.export.store import Store
from hero_healthie import ConfigurationError, HeroHealthieError, InvalidArgumentError

WORK = ".export"
"""The directory inside that of the export that holds pages and checkpoints."""

Report: TypeAlias = Callable[[int, int, int], None]
"""Takes how far a source is, how far it has to go, and how many rows are safe."""


class Exit(IntEnum):
    """The exit codes of the program."""

    COMPLETE = 0
    VENDOR = 1
    USAGE = 2
    DISK = 3
    INTERRUPTED = 130
    TERMINATED = 143


class Job:
    """One table's export, and what became of it.

    Attributes:
        name: of the table.
        outcome: how it ended; None while it has not.
        said: what a person has to know, line by line.
    """

    def __init__(self, source: Source, out: Path, *, restart: bool) -> None:
        self.name = source.table.name
        self.outcome: Exit | None = None
        self.said: list[str] = []
        self._source = source
        self._out = out
        self._restart = restart
        self._store: Store | None = None

    @property
    def rows(self) -> int:
        """How many rows are safe."""
        return self._store.checkpoint.rows if self._store else 0

    async def run(self, report: Report) -> None:
        """Exports the table, or goes on with it. What stops it is an outcome, not an exception."""
        try:
            await self._run(report)
        except (ExportError, ConfigurationError, InvalidArgumentError) as error:
            self._stopped(Exit.USAGE, str(error))
        except HeroHealthieError as error:
            self._stopped(Exit.VENDOR, f"{error}. {self.how_to_go_on}")
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            self._stopped(Exit.DISK, f"{error.strerror or error}{where}. {self.how_to_go_on}")

    @property
    def how_to_go_on(self) -> str:
        """What to do after the export stopped."""
        return f"Run again to go on; {self.rows:,} rows are safe."

    async def _run(self, report: Report) -> None:
        asked = await self._source.asked()
        store = self._store = Store(self._out / WORK / self.name, self._source.table, asked, restart=self._restart)
        self._restart = False
        if store.checkpoint.written is not None:
            self._already(store)
            return
        now = store.checkpoint
        report(now.done, now.of, now.rows)
        if not now.read:
            async for page in self._source.pages(now.place):
                store.add(page)
                report(page.done, page.of, store.checkpoint.rows)
        written = await join(store, self._out)
        self.said.append(f"{written:,} rows in {self._files}")
        self._remark(store)
        self.outcome = Exit.COMPLETE
        # The files are whole. Should this fail, the next run joins the same pages once more.
        with suppress(OSError):
            store.finish(written)

    def _already(self, store: Store) -> None:
        missing = [path for path in self._paths if not path.exists()]
        if missing:
            raise ExportError(f"the export was complete, and {missing[0]} is gone; begin anew with --restart")
        self.said.append(f"{store.checkpoint.written:,} rows were complete already in {self._files}")
        self.said.append(f"that export began {store.checkpoint.began}; a new one begins with --restart")
        self._remark(store)
        self.outcome = Exit.COMPLETE

    def _remark(self, store: Store) -> None:
        self.said += [f"mind: {remark}" for remark in store.checkpoint.remarks]

    def _stopped(self, outcome: Exit, why: str) -> None:
        self.outcome = outcome
        self.said.append(f"stopped: {why}")

    @property
    def _paths(self) -> list[Path]:
        return [self._out / f"{self.name}.{ending}" for ending in ("csv", "parquet")]

    @property
    def _files(self) -> str:
        return f"{self._paths[0]} and {self._paths[1].name}"
