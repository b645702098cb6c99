"""How well the operations of Hero are known, and those that are known by name only.

`python -m tests.support.hero_known` writes both into docs/hero-operations.md.
"""

from __future__ import annotations

import sys

from hero_health_api.catalogue import OPERATIONS
from hero_healthie_codegen.specs.undescribed import load_undescribed
from tests.support.paths import ROOT, SPECS

PAGE = ROOT / "docs" / "hero-operations.md"
MARKS = "<!-- {}: begin -->", "<!-- {}: end -->"


def described() -> str:
    """How many of those that have a method are known how well; which, says the reference."""
    counts = {each: sum(op.confidence == each for op in OPERATIONS) for each in ("full", "partial", "inferred")}
    head = f"Of {len(OPERATIONS)} operations {counts['full']} are known in full, {counts['partial']} in part, and "
    return f"{head}{counts['inferred']} are inferred."


def undescribed() -> str:
    """The table of those that have none."""
    rows = ["| Operation | Tag | Known | Not known | A repeat is | Read |", "|---|---|---|---|---|---|"]
    for each in load_undescribed(SPECS / "hero" / "undescribed.toml"):
        operation = each.operation
        cells = (
            f"`{operation.name}`",
            each.tag,
            each.known,
            operation.unknown,
            f"`{operation.safety}`",
            operation.seen,
        )
        rows.append(f"| {' | '.join(map(_cell, cells))} |")
    return "\n".join(rows)


def page_with_tables(text: str) -> str:
    """The page with the tables as they have to be."""
    for name, table in (("described", described()), ("undescribed", undescribed())):
        begin, end = (mark.format(name) for mark in MARKS)
        before, rest = text.split(begin)
        _, after = rest.split(end)
        text = f"{before}{begin}\n\n{table}\n\n{end}{after}"
    return text


def _cell(value: object) -> str:
    return " ".join(str(value).split()).replace("|", "\\|")


def main() -> None:
    """Write the tables into the page."""
    PAGE.write_text(page_with_tables(PAGE.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{PAGE.name}: {len(OPERATIONS)} operations\n")


if __name__ == "__main__":
    main()
