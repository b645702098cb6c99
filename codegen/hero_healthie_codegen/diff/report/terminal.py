"""Print a report: coloured for people, plain where nobody looks."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from .changes import CHANGE_LEVELS, Level, Report
from .render import SUMMARY, sections

_STYLES = {"breaking": "red", "behaviour": "yellow", "additive": "green", "note": "dim", None: "magenta"}
_SUMMARY_STYLES: dict[Level, str] = {"none": "green", "additive": "green", "breaking": "red"}
_MOST_NOTES = 10


def print_report(report: Report, console: Console) -> None:
    """Print the report."""
    _line(console, f"{report.old} → {report.new}", "bold")
    for section in sections(report):
        style = _STYLES[section.level]
        _line(console, f"\n{section.title} ({len(section.items)})", f"bold {style}")
        shown = section.items[:_MOST_NOTES] if section.level == "note" else section.items
        for text, details in shown:
            _line(console, f"• {text}", style, 2)
            for detail in details:
                _line(console, detail, "", 4)
        if len(shown) < len(section.items):
            more = len(section.items) - len(shown)
            _line(console, f"… and {more} more; --markdown and --json list all", style, 2)
    counts = [f"{len(found)} {level}" for level in CHANGE_LEVELS if (found := report.of_level(level))]
    if report.surface:
        counts.append(f"{len(report.surface)} of the Python surface")
    summary = f"\n{report.level}: {SUMMARY[report.level]}" + (f" ({', '.join(counts)})" if counts else "")
    _line(console, summary, f"bold {_SUMMARY_STYLES[report.level]}")


def _line(console: Console, text: str, style: str, indent: int = 0) -> None:
    # Text and not a string: what the vendor wrote is no markup.
    content = Text(text.replace("`", "").replace("**", ""), style=style)
    if console.is_terminal:
        console.print(Padding(content, (0, 0, 0, indent)))
    else:
        console.print(Text(" " * indent) + content, soft_wrap=True)
