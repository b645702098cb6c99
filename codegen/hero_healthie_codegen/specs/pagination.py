"""How lists page: `[[….pagination]]` of specs/operations.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

from hero_healthie_runtime.lists import Pagination

from ..errors import SpecError

_STYLES: tuple[str, ...] = get_args(Literal["page", "offset", "cursor", "keyset", "whole"])
_KEYS = frozenset({each.name for each in fields(Pagination)} - {"item"})


@dataclass(frozen=True, slots=True)
class PagingRule:
    """How lists page that have the arguments and the fields that it names, by the vendor's names."""

    operation: re.Pattern[str]
    """Matches the names of the operations that it is for."""
    pagination: Pagination


def paging_rule(path: Path, row: Mapping[str, Any], operation: re.Pattern[str]) -> PagingRule:
    """Return a row of the file as a rule; raise SpecError if the row is incomplete."""
    style = row.get("style")
    if style not in _STYLES:
        raise SpecError(path, f"the style of a pagination must be one of {', '.join(_STYLES)}, in: {row}")
    if unknown := sorted(row.keys() - _KEYS - {"operation", "reason"}):
        raise SpecError(path, f"a pagination cannot have {', '.join(unknown)}: {row}")
    if style != "whole" and not row.get("position"):
        raise SpecError(path, f"a pagination lacks position: {row}")
    if style in ("cursor", "keyset") and not row.get("following"):
        raise SpecError(path, f"a pagination by {style} lacks following, the field of the next cursor: {row}")
    if "operation" in row and not row.get("reason"):
        raise SpecError(path, f"a pagination of certain operations lacks its reason: {row}")
    given: dict[str, Any] = {key: row[key] for key in _KEYS & row.keys()}
    given["single"] = tuple(row.get("single", ()))
    return PagingRule(operation, Pagination(**given))


def pagination_text(pagination: Pagination) -> str:
    """Return a pagination as source code."""
    defaults = Pagination(pagination.style)
    parts = [repr(pagination.style)]
    for each in fields(Pagination)[1:]:
        value = getattr(pagination, each.name)
        if value != getattr(defaults, each.name):
            parts.append(f"{each.name}={value!r}")
    return f"Pagination({', '.join(parts)})"
