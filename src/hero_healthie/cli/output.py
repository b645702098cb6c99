"""What commands print: results to stdout in one of four formats, notes, errors and progress to stderr."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Literal, Protocol, TextIO, TypeAlias, get_args

from hero_healthie.cli.cells import Cell
from hero_healthie.cli.json_text import json_text, plain
from hero_healthie_runtime.names import snake

Format: TypeAlias = Literal["table", "json", "jsonl", "plain"]
Color: TypeAlias = Literal["auto", "always", "never"]


class Progress(Protocol):
    """How far a command is."""

    def advance(self, count: int = 1) -> None:
        """Count what is done."""
        ...

    def expect(self, total: int | None) -> None:
        """Say how much there is to do; None if nobody knows."""
        ...


def add_output_options(parser: argparse.ArgumentParser, *, usual: str = "table on a terminal, else plain") -> None:
    """Add `--format` and `--color` to a command; `usual` says what it does without `--format`."""
    group = parser.add_argument_group("output")
    group.add_argument(
        "--format", choices=get_args(Format), metavar="FORMAT",
        help=f"table, plain (columns without lines), json, or jsonl (one object per line); default: {usual}",
    )  # fmt: skip
    group.add_argument(
        "--color", choices=get_args(Color), default="auto", metavar="WHEN",
        help="auto (on a terminal, unless NO_COLOR is set), always, or never; default: auto",
    )  # fmt: skip


def printable(text: str) -> str:
    """Return text for a terminal: what is no character to look at becomes a question mark."""
    return "".join(mark if mark.isprintable() else "?" for mark in text)


class Output:
    """Prints the results of one command.

    Nothing that comes from data can move the cursor, change colours or forge a line: control characters are shown as
    `?`, and escaped in JSON.

    Args:
        format: how results look; None for a table on a terminal and plain columns elsewhere.
        color: whether there are colours: `auto` for on a terminal only, and not with NO_COLOR.
    """

    def __init__(self, format: Format | None = None, *, color: Color = "auto") -> None:
        self.is_terminal = _is_terminal(sys.stdout)
        self.format: Format = format or ("table" if self.is_terminal else "plain")
        self._color: Color = color

    @classmethod
    def of(cls, options: argparse.Namespace) -> Output:
        """Return the output that the options of `add_output_options` ask for."""
        return cls(options.format, color=options.color)

    @property
    def is_structured(self) -> bool:
        """Return whether results are JSON."""
        return self.format in ("json", "jsonl")

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Print rows. In JSON each is an object, whose keys are the columns in snake case.

        Args:
            columns: the names, such as `id` or `python path`.
            rows: a value for each column, or a `Cell` of one.
        """
        if self.is_structured:
            keys = [snake(name.replace(" ", "_")) for name in columns]
            self.values(dict(zip(keys, map(_value, row), strict=True)) for row in rows)
            return
        heads = [name.upper() for name in columns]
        cells = [[_cell(each) for each in row] for row in rows]
        if self.format == "table" and (terminal := _terminal()) is not None:
            terminal.print_table(heads, cells, sys.stdout, color=self._colored(sys.stdout))
            return
        for line in _aligned([heads, *([str(each.value) for each in row] for row in cells)]):
            _print(line)

    def record(self, fields: Mapping[str, object]) -> None:
        """Print one object: its fields, one per line."""
        if self.is_structured:
            self.value({name: _value(each) for name, each in fields.items()})
            return
        cells = [[Cell(name, "bold"), _cell(each)] for name, each in fields.items()]
        if self.format == "table" and (terminal := _terminal()) is not None:
            terminal.print_record(cells, sys.stdout, color=self._colored(sys.stdout))
            return
        for line in _aligned([[str(each.value) for each in row] for row in cells]):
            _print(line)

    def value(self, value: object) -> None:
        """Print a value as JSON: on one line for jsonl, indented otherwise."""
        _print(json_text(value, indent=None if self.format == "jsonl" else 2))

    def values(self, values: Iterable[object]) -> None:
        """Print values as JSON: a line for each for jsonl, which come as they are made, one array otherwise."""
        if self.format != "jsonl":
            self.value([plain(each) for each in values])
            return
        for each in values:
            self.value(each)

    def line(self, text: str = "") -> None:
        """Print a sentence; beside JSON it is a note."""
        if self.is_structured:
            self.note(text)
        else:
            _print(printable(text))

    def text(self, text: str) -> None:
        """Print several lines as they are."""
        for line in text.replace("\r\n", "\n").split("\n"):
            _print(printable(line))

    def note(self, text: str) -> None:
        """Tell the person something that is no result, on stderr. That nobody can read it stops no command."""
        with suppress(OSError):
            _print(printable(text), sys.stderr)

    def error(self, text: str, *, advice: str = "") -> None:
        """Say on stderr what is wrong, and what to do next."""
        self.note(f"error: {text}")
        if advice:
            self.note(f"next:  {advice}")

    @contextmanager
    def progress(self, what: str, *, total: int | None = None) -> Generator[Progress]:
        """Show on stderr how far the command is, while the block runs. Off a terminal nothing is shown.

        Args:
            what: what is counted, such as `invoices`.
            total: how many there are; None if nobody knows.
        """
        if _is_terminal(sys.stderr) and (terminal := _terminal()) is not None:
            with terminal.progress(what, total, sys.stderr, color=self._colored(sys.stderr)) as shown:
                yield shown
        else:
            yield _NoProgress()

    def _colored(self, stream: TextIO) -> bool:
        if self._color != "auto":
            return self._color == "always"
        return _is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class _NoProgress:
    def advance(self, count: int = 1) -> None:
        del count

    def expect(self, total: int | None) -> None:
        del total


class _Terminal(Protocol):
    """What `cli.terminal` does with the library of the extra `cli`."""

    def print_table(
        self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], stream: TextIO, *, color: bool
    ) -> None: ...
    def print_record(self, rows: Sequence[Sequence[Cell]], stream: TextIO, *, color: bool) -> None: ...
    def progress(
        self, what: str, total: int | None, stream: TextIO, *, color: bool
    ) -> AbstractContextManager[Progress]: ...


def _terminal() -> _Terminal | None:
    """Return the module that draws tables, or None where the extra `cli` is not installed."""
    try:
        from hero_healthie.cli import terminal  # noqa: PLC0415 (only terminals need it)
    except ModuleNotFoundError:
        return None
    return terminal


def _is_terminal(stream: TextIO) -> bool:
    return not stream.closed and stream.isatty()


def _cell(each: object) -> Cell:
    value, style = each if isinstance(each, Cell) else Cell(each)
    shown = "-" if value is None else value if isinstance(value, str) else _shown(value)
    return Cell(printable(shown), style)


def _shown(value: object) -> str:
    found: object = plain(value)
    return found if isinstance(found, str) else json_text(found)


def _value(each: object) -> object:
    return each.value if isinstance(each, Cell) else each


def _aligned(lines: Sequence[Sequence[str]]) -> Iterable[str]:
    """Yield columns of the same width, without blanks at the end of a line."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for texts in lines:
        yield "  ".join(text.ljust(width) for text, width in zip(texts, widths, strict=True)).rstrip()


def _print(text: str, stream: TextIO | None = None) -> None:
    """Print a line; what the terminal's encoding lacks becomes a question mark."""
    stream = stream or sys.stdout
    try:
        print(text, file=stream)
    except UnicodeEncodeError:
        encoding: str = getattr(stream, "encoding", None) or "ascii"
        print(text.encode(encoding, "replace").decode(encoding), file=stream)
