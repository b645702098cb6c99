"""A report in the terminal: coloured for people, plain where nobody looks."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from .render import SUMMARY, TITLES, details_of, methods_of
from .report import CHANGE_LEVELS, Change, ChangeLevel, Report

_STYLES: dict[ChangeLevel, str] = {"breaking": "red", "behaviour": "yellow", "additive": "green", "note": "dim"}
_LEVEL_STYLES = {"none": "green", "additive": "green", "breaking": "red"}
MOST_NOTES = 10


def print_report(report: Report, console: Console) -> None:
    """Print the report."""
    _line(console, f"{report.old} → {report.new}", "bold")
    for text in report.decisions:
        _line(console, f"to decide: {text}", "magenta")
    for level in CHANGE_LEVELS:
        changes = report.of_level(level)
        _changes(console, TITLES[level], changes, report, _STYLES[level], MOST_NOTES if level == "note" else None)
    _changes(console, "Python surface, beside the changes above", report.surface, report, "red", None)
    for text in (*report.confirmations, *report.remarks):
        _line(console, text, "cyan")
    counts = [f"{len(found)} {level}" for level in CHANGE_LEVELS if (found := report.of_level(level))]
    if report.surface:
        counts.append(f"{len(report.surface)} of the Python surface")
    _line(console, "")
    summary = f"{report.level}: {SUMMARY[report.level]}" + (f" ({', '.join(counts)})" if counts else "")
    _line(console, summary, f"bold {_LEVEL_STYLES[report.level]}")


def _changes(
    console: Console, title: str, changes: tuple[Change, ...], report: Report, style: str, most: int | None
) -> None:
    if not changes:
        return
    _line(console, "")
    _line(console, f"{title} ({len(changes)})", f"bold {style}")
    for change in changes[:most]:
        _line(console, f"• {change.where}: {change.text}", style, 2)
        if change.level == "note" and not change.methods:
            continue
        if change.methods:
            _line(console, f"hits {methods_of(change)}", "", 4)
        if change.advice != "Nothing to do.":
            _line(console, change.advice, "", 4)
        if change.level != "note":
            for name, was, becomes in details_of(change, report):
                _line(console, name, "dim", 4)
                _line(console, f"was      {was}", "dim", 6)
                _line(console, f"becomes  {becomes}", "dim", 6)
    if most is not None and len(changes) > most:
        _line(console, f"… and {len(changes) - most} more; --markdown and --json list all", style, 2)


def _line(console: Console, text: str, style: str = "", indent: int = 0) -> None:
    # Text and not a string: what the vendor wrote is no markup.
    content = Text(text.replace("`", ""), style=style)
    if console.is_terminal:
        console.print(Padding(content, (0, 0, 0, indent)))
    else:
        console.print(Text(" " * indent) + content, soft_wrap=True)
