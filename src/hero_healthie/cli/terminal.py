"""Tables, records and progress as the extra `cli` draws them."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import TextIO

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as RichProgress
from rich.table import Table
from rich.text import Text

from hero_healthie.cli.cells import Cell

_OFF_A_TERMINAL = 10_000
"""The width of lines that are not shown on a terminal: nothing is folded."""


def print_table(heads: Sequence[str], rows: Sequence[Sequence[Cell]], stream: TextIO, *, color: bool) -> None:
    """Print rows under their heads."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    for index, head in enumerate(heads):
        table.add_column(head, overflow="fold", no_wrap=not index)  # the first one is what people copy
    _fill(table, rows, stream, color=color)


def print_record(rows: Sequence[Sequence[Cell]], stream: TextIO, *, color: bool) -> None:
    """Print names and values."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column()
    grid.add_column(overflow="fold")
    _fill(grid, rows, stream, color=color)


@contextmanager
def progress(what: str, total: int | None, stream: TextIO, *, color: bool) -> Generator[_Shown]:
    """Show how far something is while the block runs."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    console = _console(stream, color=color)
    # What is printed to stdout meanwhile stays there: rich would write it to the console, which is stderr.
    with RichProgress(*columns, console=console, transient=True, redirect_stdout=False) as shown:
        yield _Shown(shown, shown.add_task(what, total=total))


class _Shown:
    def __init__(self, shown: RichProgress, task: TaskID) -> None:
        self._shown = shown
        self._task = task

    def advance(self, count: int = 1) -> None:
        self._shown.advance(self._task, count)

    def expect(self, total: int | None) -> None:
        self._shown.update(self._task, total=total)


def _fill(table: Table, rows: Sequence[Sequence[Cell]], stream: TextIO, *, color: bool) -> None:
    for row in rows:
        table.add_row(*(Text(str(value), style=style) for value, style in row))
    _console(stream, color=color).print(table)


def _console(stream: TextIO, *, color: bool) -> Console:
    is_terminal = stream.isatty()
    return Console(
        file=stream,
        force_terminal=is_terminal or color,
        no_color=not color,
        color_system=None if not color else "auto" if is_terminal else "standard",
        width=None if is_terminal else _OFF_A_TERMINAL,
        markup=False,
        emoji=False,
        highlight=False,
    )
