"""What a human has to decide before operations can be generated, and what a rule decided."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import CodegenError, SpecError
from ..specs.decisions import Api, Decisions, Kind, load_decisions

_WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True, slots=True)
class Known:
    """What the rules see of an operation."""

    api: Api
    name: str
    kind: Kind
    method: str = ""
    python_path: str = ""

    @property
    def writes(self) -> bool:
        """Whether a wrong class can do harm."""
        return self.kind == "mutation" or self.method in _WRITES


def safety_decisions(specs: Path, api: Api, old: Iterable[Known], new: Iterable[Known]) -> tuple[list[str], list[str]]:
    """What must be decided, and what a rule decided for a new operation that writes.

    Raises:
        SpecError: the decisions cannot be read.
    """
    decisions = load_decisions(specs / "operations.toml", api)
    before = {each.name for each in old}
    now = {each.name: each for each in new}
    undecided: list[str] = []
    by_rule: list[str] = []
    for each in now.values():
        if each.name in before or each.name in decisions.exceptions:
            continue
        try:
            safety = decisions.safety(each.name, kind=each.kind, method=each.method)
        except CodegenError:
            undecided.append(_row(each))
            continue
        if each.writes:
            by_rule.append(f"{api}: `{each.name}` is `{safety}`, decided by rule; please confirm")
    undecided += [
        f"{api}: remove the exception for `{name}` from specs/operations.toml: there is no such operation any more"
        for name in sorted(decisions.exceptions.keys() - now.keys())
    ]
    return undecided, by_rule


def safety_of(decisions: Decisions, operation: Known) -> str | None:
    """The class of an operation, or None where nobody decided."""
    try:
        return decisions.safety(operation.name, kind=operation.kind, method=operation.method)
    except CodegenError:
        return None


def _row(operation: Known) -> str:
    return (
        f"{operation.api}: how safe is it to repeat `{operation.name}`? Add to specs/operations.toml:\n\n"
        f'[[{operation.api}.exception]]\noperation = "{operation.name}"\n'
        'safety = "read"  # or idempotent_write, create, money\nreason = "…"'
    )


def load_curated(specs: Path, root_fields: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The methods written by hand, by the generated method they are built on.

    Args:
        specs: The directory with operations.toml.
        root_fields: The path of the method of each root field.

    Raises:
        SpecError: the table is not what it should be.
    """
    path = specs / "operations.toml"
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8")).get("healthie", {}).get("curated", {})
    found: dict[str, tuple[str, ...]] = {}
    for name, root_field in table.items():
        if not isinstance(root_field, str):
            raise SpecError(path, f"[healthie.curated] {name}: has to name one root field")
        method = root_fields.get(root_field)
        if method is not None:
            found[method] = (*found.get(method, ()), f"healthie.{name}")
    return found
