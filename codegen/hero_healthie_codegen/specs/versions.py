"""specs/healthie/versions.toml: from which day on which API versions are refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ..errors import SpecError
from ..formats.files import read_toml


def load_sunsets(specs: Path) -> tuple[tuple[str, str], ...]:
    """Read pairs of dates: versions before the one are refused from the other on; none where the file is missing.

    Raises:
        SpecError: it is not TOML, or a row lacks a date.
    """
    path = specs / "healthie" / "versions.toml"
    table = read_toml(path) if path.exists() else {}
    match table.get("sunset", []):
        case [*rows] if not table.keys() - {"sunset"}:
            return tuple(sorted(_sunset(path, row) for row in rows))
        case _:
            raise SpecError(path, "holds something other than [[sunset]] rows")


def _sunset(path: Path, row: object) -> tuple[str, str]:
    match row:
        case {"before": date() as before, "refused_from": date() as refused_from}:
            return f"{before:%Y-%m-%d}", f"{refused_from:%Y-%m-%d}"
        case _:
            raise SpecError(path, "each [[sunset]] needs two dates: before and refused_from")
