"""Render a report as Markdown, HTML and JSON, and on a terminal."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from typing import Any

from jinja2 import Environment
from markupsafe import Markup, escape
from rich.console import Console
from rich.markdown import Markdown

from ...templates import templates
from .changes import Change, Report
from .page import page_of

FORMAT = 3
_MOST_ENTRIES = 25
"""Methods and types that a terminal shows; files hold all."""
_MOST_METHODS = 5


def to_json(report: Report) -> str:
    """Return the whole report, for programs: the page, and each change with all that is known of it."""
    signatures = {name: {"was": was, "becomes": becomes} for name, (was, becomes) in sorted(report.signatures.items())}
    content: dict[str, Any] = {
        "format": FORMAT,
        **asdict(page_of(report)),
        "old": report.old,
        "new": report.new,
        "decisions": report.decisions,
        "changes": [_without_places(each) for each in report.changes],
        "surface": [_without_places(each) for each in report.surface],
        "signatures": signatures,
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def to_markdown(report: Report, most: int | None = None) -> str:
    """Return the report for people, to keep or to put into a pull request; with `most`, no more entries than that."""
    return _templates().get_template("report.md.jinja").render(page=page_of(report), most=most)


def to_html(report: Report) -> str:
    """Return the report as one page with a search, which loads nothing from elsewhere."""
    return _templates().get_template("report.html.jinja").render(page=page_of(report), most=None)


def print_report(report: Report, console: Console) -> None:
    """Print the first page: coloured for people, as it is where nobody looks."""
    text = to_markdown(report, _MOST_ENTRIES)
    if console.is_terminal:
        console.print(Markdown(text))
    else:
        console.out(text, highlight=False, end="")


def _without_places(change: Change) -> dict[str, Any]:
    return {name: value for name, value in asdict(change).items() if name not in {"elements", "places"}}


def _templates() -> Environment:
    environment = templates(__name__.rpartition(".")[0])
    environment.filters |= {"some": _some, "code": _code}
    return environment


def _some(methods: tuple[str, ...]) -> str:
    shown = ", ".join(f"`{each}`" for each in methods[:_MOST_METHODS])
    more = len(methods) - _MOST_METHODS
    return f"{shown}{f' and {more} more' if more > 0 else ''}"


def _code(text: str) -> Markup:
    """Return a text for HTML, with what stands between backticks as code, and rows to copy as a block."""
    head, _, block = text.partition("\n\n")
    said = re.sub(r"`([^`]*)`", r"<code>\1</code>", str(escape(head)))
    return Markup(said + (f"<pre>{escape(block)}</pre>" if block else ""))  # noqa: S704 (escaped above)
