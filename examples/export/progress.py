"""The bars, one per table, on standard error."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn


class Bars:
    """Shown while the block lasts. Where standard error is no terminal, each bar is one line at the end."""

    def __init__(self) -> None:
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description:18}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[rows]:>10,} rows read"),
            TimeRemainingColumn(elapsed_when_finished=True),
            console=Console(stderr=True),
        )

    def add(self, name: str) -> Callable[[int, int, int], None]:
        """A bar; what it returns moves it."""
        task = self._progress.add_task(name, total=None, rows=0)

        def report(done: int, of: int, rows: int) -> None:
            self._progress.update(task, completed=done, total=of or None, rows=rows)

        return report

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._progress.stop()
