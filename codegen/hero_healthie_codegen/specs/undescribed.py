"""specs/hero/undescribed.toml: operations that the vendor names and the description lacks."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_args

from hero_healthie_runtime.operation import Safety, UndescribedOperation

from ..errors import SpecError
from ..formats.files import read_toml

_NEEDED = ("title", "tag", "safety", "reason", "known", "unknown", "source", "seen")
_OPTIONAL = ("method", "check")
_NAMES = ("operation", "name")


@dataclass(frozen=True, slots=True)
class Undescribed:
    """One such operation."""

    operation: UndescribedOperation
    tag: str
    known: str


def load_undescribed(path: Path) -> list[Undescribed]:
    """Return the rows of the file; none if there is no such file. Raise SpecError if it is not TOML, or a row is
    incomplete.
    """
    if not path.exists():
        return []
    return [_row(path, row) for row in read_toml(path).get("undescribed", [])]


def _row(path: Path, row: dict[str, Any]) -> Undescribed:
    if missing := [name for name in _NEEDED if not row.get(name)]:
        raise SpecError(path, f"an undescribed operation lacks {', '.join(missing)}: {row}")
    if len(names := [row[key] for key in _NAMES if row.get(key)]) != 1:
        raise SpecError(path, f"an undescribed operation has an operation id, or a name of ours: {row}")
    if unknown := sorted(row.keys() - {*_NEEDED, *_OPTIONAL, *_NAMES}):
        raise SpecError(path, f"an undescribed operation cannot have {', '.join(unknown)}: {row}")
    if row["safety"] not in get_args(Safety) or not isinstance(row["seen"], date):
        raise SpecError(path, f"an undescribed operation has a class of safety, and a day on which it was seen: {row}")
    operation = UndescribedOperation(
        names[0],
        row["title"],
        row.get("method"),
        row["safety"],
        row["unknown"],
        row["source"],
        row["seen"].isoformat(),
        row.get("check"),
    )
    return Undescribed(operation, row["tag"], row["known"])


def undescribed_module(rows: list[Undescribed], described: Collection[str]) -> str:
    """Return the module that holds those that can be called; what the description has gained is left out."""
    found = {each.operation.name: each.operation for each in rows}
    lines = [f"    {name!r}: {operation!r},\n" for name, operation in sorted(found.items()) if name not in described]
    return f'''# Generated from specs/hero. Do not edit.
"""Operations that pages of the vendor name, and that the description lacks."""

from __future__ import annotations

from hero_healthie_runtime.operation import UndescribedOperation

UNDESCRIBED: dict[str, UndescribedOperation] = {{
{"".join(lines)}}}
'''
