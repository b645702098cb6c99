"""How well each operation of Hero is known: from the description with its corrections, and from what lies beside it.

`python -m tests.support.hero_known` writes the tables into docs/hero-operations.md.
"""

from __future__ import annotations

import sys
from typing import Any

from hero_health_api.catalogue import OPERATIONS
from hero_healthie_codegen.openapi.package import load_document
from hero_healthie_codegen.specs.undescribed import load_undescribed
from hero_healthie_runtime.operation import Operation
from tests.support.paths import ROOT, SPECS

PAGE = ROOT / "docs" / "hero-operations.md"
MARKS = "<!-- {}: begin -->", "<!-- {}: end -->"


def described() -> str:
    """The table of the operations that have a method."""
    provenance = {
        operation["operationId"]: operation.get("x-provenance", {})
        for item in load_document(SPECS)["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    rows = ["| Method | Request | A repeat is | Known | Not known | Read |", "|---|---|---|---|---|---|"]
    rows += [_row(operation, provenance[operation.name]) for operation in sorted(OPERATIONS, key=_path)]
    counts = {each: sum(op.confidence == each for op in OPERATIONS) for each in ("full", "partial", "inferred")}
    head = f"Of {len(OPERATIONS)} operations {counts['full']} are known in full, {counts['partial']} in part, and "
    return "\n".join([f"{head}{counts['inferred']} are inferred.", "", *rows])


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


def _path(operation: Operation) -> str:
    return operation.python_path


def _row(operation: Operation, provenance: dict[str, Any]) -> str:
    inferred = provenance.get("inferred")
    known = operation.confidence + (f"; inferred: {', '.join(inferred)}" if inferred else "")
    missing, read = provenance.get("missing", ""), provenance.get("seen", "")
    method = f"`{operation.python_path.removeprefix('hero.')}`"
    cells = (method, f"`{operation.method} {operation.path}`", f"`{operation.safety}`", known, missing, read)
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(value: object) -> str:
    return " ".join(str(value).split()).replace("|", "\\|")


def main() -> None:
    """Write the tables into the page."""
    PAGE.write_text(page_with_tables(PAGE.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{PAGE.name}: {len(OPERATIONS)} operations\n")


if __name__ == "__main__":
    main()
