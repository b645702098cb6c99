"""specs/healthie/versions.toml: the API versions, and from which day on which of them are refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import BaseModel

from ..errors import SpecError
from ..formats.files import read_table


class _Sunset(BaseModel, strict=True):
    before: date
    refused_from: date


class _Version(BaseModel, strict=True):
    released: date
    breaks: list[str]


class _Versions(BaseModel, strict=True, extra="forbid"):
    sunset: list[_Sunset] = []
    version: list[_Version] = []


def load_sunsets(specs: Path) -> tuple[tuple[str, str], ...]:
    """Read pairs of dates: versions before the one are refused from the other on; none where the file is missing. Raise
    SpecError if it is not TOML, or a row lacks a date.
    """
    path = specs / "healthie" / "versions.toml"
    table = read_table(path, _Versions) if path.exists() else _Versions()
    released = [each.released for each in table.version]
    if released != sorted(set(released), reverse=True):
        raise SpecError(path, "[[version]] rows stand newest first, each day once")
    return tuple(sorted((f"{each.before:%Y-%m-%d}", f"{each.refused_from:%Y-%m-%d}") for each in table.sunset))
