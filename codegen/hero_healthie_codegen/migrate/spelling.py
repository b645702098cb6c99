"""Names that differ in spelling only, and what is called otherwise altogether."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..formats.files import read_toml
from ..similar import letters

OPAQUE = re.compile(r"_{3,}")
"""A name that stands for what is filled in when a program runs."""
OPAQUE_VALUE = re.compile(r"(?<!\w)_{3,}(?!\w)")
"""A value that does."""


@dataclass(frozen=True, slots=True)
class Successor:
    """What became of a field or an argument."""

    reason: str
    to: str | None = None
    drop: bool = False


def load_successors(path: Path) -> dict[str, Successor]:
    """Return the successors of specs/healthie/successors.toml by coordinate."""
    rows = read_toml(path).get("successor", [])
    return {row["at"]: Successor(row["reason"], row.get("to"), row.get("drop", False)) for row in rows}


def twin(name: str, names: Iterable[str]) -> str | None:
    """Return the one name that differs in case, underscores or colons only, or None."""
    found = [other for other in names if letters(other) == letters(name)]
    return found[0] if len(found) == 1 else None


def counted(name: str, fields: Mapping[str, object]) -> str | None:
    """Return the list that a field such as `appointmentsCount` counts, or None."""
    stem = name.removesuffix("Count").removesuffix("_count")
    return None if stem == name else twin(stem, fields) or twin(f"{stem}s", fields)
