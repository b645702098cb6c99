"""Tables that scripts write into pages, between two marks."""

from __future__ import annotations

import datetime
import re
from pathlib import Path


def today() -> str:
    """Return the date that stands beside what was measured or looked up."""
    return datetime.datetime.now(datetime.UTC).date().isoformat()


def table(columns: list[str], rows: list[list[str]]) -> str:
    """Return a table of Markdown."""
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def between_marks(text: str, name: str) -> str:
    """Return what a page has between the marks of a table."""
    found = re.search(_marks(name), text, re.DOTALL)
    if found is None:
        raise SystemExit(f"the page has no <!-- {name} --> … <!-- /{name} -->")
    return found[1].strip()


def write_table(page: Path, name: str, columns: list[str], rows: list[list[str]], note: str) -> None:
    """Replace a table of a page."""
    write(page, name, f"{note}\n\n{table(columns, rows)}")


def write(page: Path, name: str, content: str) -> None:
    """Replace what a page has between two marks."""
    text = page.read_text("utf-8")
    between_marks(text, name)
    block = f"<!-- {name} -->\n{content}\n<!-- /{name} -->"
    page.write_text(re.sub(_marks(name), lambda _: block, text, flags=re.DOTALL), "utf-8")


def _marks(name: str) -> str:
    return rf"<!-- {name} -->(.*?)<!-- /{name} -->"
