"""specs/healthie/versions.toml: the API versions, and from which day on which of them are refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

from ..errors import SpecError
from ..formats.files import read_toml


def load_sunsets(specs: Path) -> tuple[tuple[str, str], ...]:
    """Read pairs of dates: versions before the one are refused from the other on; none where the file is missing. Raise
    SpecError if it is not TOML, or a row lacks a date.
    """
    path = specs / "healthie" / "versions.toml"
    table = read_toml(path) if path.exists() else {}
    sunsets, versions = table.get("sunset", []), table.get("version", [])
    if table.keys() - {"sunset", "version"} or not isinstance(sunsets, list) or not isinstance(versions, list):
        raise SpecError(path, "holds something other than [[sunset]] and [[version]] rows")
    _check_versions(path, cast("list[object]", versions))
    return tuple(sorted(_sunset(path, row) for row in cast("list[object]", sunsets)))


def _check_versions(path: Path, rows: list[object]) -> None:
    released: list[date] = []
    for row in rows:
        match row:
            case {"released": date() as day} if _are_texts(cast("dict[str, object]", row).get("breaks")):
                released.append(day)
            case _:
                raise SpecError(path, "each [[version]] needs the day it was released, and what it breaks as texts")
    if released != sorted(set(released), reverse=True):
        raise SpecError(path, "[[version]] rows stand newest first, each day once")


def _are_texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(each, str) for each in cast("list[object]", values))


def _sunset(path: Path, row: object) -> tuple[str, str]:
    match row:
        case {"before": date() as before, "refused_from": date() as refused_from}:
            return f"{before:%Y-%m-%d}", f"{refused_from:%Y-%m-%d}"
        case _:
            raise SpecError(path, "each [[sunset]] needs two dates: before and refused_from")
