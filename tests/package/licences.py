"""Write the table of licences into docs/licences.md: `make docs-tables`."""

from __future__ import annotations

from tests.package.build import ROOT
from tests.package.dependencies import accepted, dependencies, licences_in
from tests.package.pages import table, write

PAGE = ROOT / "docs" / "licences.md"
EVERY = "every installation"


def packages_table() -> str:
    """Return the packages with who needs them: those of every installation first."""
    rows = [
        [each.name, each.licence or "unknown", EVERY if "" in each.wanted_by else ", ".join(sorted(each.wanted_by))]
        for each in dependencies().values()
    ]
    rows.sort(key=lambda row: (row[2] != EVERY, row[0]))
    return table(["package", "licence", "needed by"], rows)


def licences_table() -> str:
    """Return the licences that occur, and what each asks for."""
    found = {name for each in dependencies().values() for name in licences_in(each.licence)}
    asks = accepted()
    return table(["licence", "what it asks of you"], [[name, asks.get(name, "unknown")] for name in sorted(found)])


def main() -> None:
    """Write both tables."""
    write(PAGE, "packages", packages_table())
    write(PAGE, "licences", licences_table())


if __name__ == "__main__":
    main()
