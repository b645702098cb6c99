"""Tables for the terminal and for Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table with columns of even width, the first to the left and the others to the right."""
    body = [list(row) for row in rows]
    widths = [max(len(row[column]) for row in (list(head), *body)) for column in range(len(head))]

    def line(row: Sequence[str]) -> str:
        cells = [
            cell.ljust(width) if not place else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        return f"| {' | '.join(cells)} |"

    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    return "\n".join([line(head), line(rule), *map(line, body)])


def number(value: float) -> str:
    """A figure with as many digits as it deserves."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def calls_table(found: dict[str, Any], key: str = "calls_per_second") -> str:
    """Medians of every contender at every level, with the smallest and the largest."""
    levels = list(next(iter(found.values())))
    head = ["", *(f"{int(level):,} in flight" for level in levels)]

    def cell(each: dict[str, Any]) -> str:
        values = each[key]
        text = f"{number(values['median'])} ({number(values['min'])} to {number(values['max'])})"
        return text + (f" {each['failed']} failed" if each["failed"] else "")

    return table(head, [[name, *(cell(each[level]) for level in levels)] for name, each in found.items()])
