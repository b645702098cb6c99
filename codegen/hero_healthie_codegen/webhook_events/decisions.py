"""Read webhook-decisions.toml: human decisions about webhook events that no rule covers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import SpecError
from ..formats.files import read_toml
from ..specs.decisions import Api
from .data import RESOURCE

DECISIONS = "webhook-decisions.toml"


@dataclass(frozen=True, slots=True)
class FetchDecision:
    """The operation that returns the records of a type, and its argument for the id."""

    operation: str
    argument: str


@dataclass(frozen=True, slots=True)
class EventDecisions:
    """The decisions for one API."""

    path: Path
    fetched: dict[str, FetchDecision] = field(default_factory=dict[str, FetchDecision])
    """By the type of the record."""
    not_fetched: dict[str, str] = field(default_factory=dict[str, str])
    """The types whose records no operation returns, and why."""
    event_types: dict[str, str] = field(default_factory=dict[str, str])
    """The name of an event in the schema, where it is not the event's name in capitals."""

    def check_all_used(self, resources: Iterable[str]) -> None:
        """Raise SpecError if a decision is about a type that no event has."""
        if unused := sorted({*self.fetched, *self.not_fetched} - set(resources)):
            raise SpecError(self.path, f"no event has a record of these types; remove their rows: {', '.join(unused)}")


def load_event_decisions(path: Path, api: Api) -> EventDecisions:
    """Read the decisions for one API; raise SpecError if the file is missing or not TOML, a row is incomplete, or two
    are about the same.
    """
    table = read_toml(path)
    if unknown := sorted(table.keys() - {"fetch", "not_fetched", "event_type"}):
        raise SpecError(path, f"unknown section {', '.join(unknown)}")
    decided = EventDecisions(path)
    resource = RESOURCE[api]
    for row in table.get("fetch", []):
        _check(path, "fetch", row, (resource, "operation", "argument", "reason"))
        _add(path, decided.fetched, row[resource], FetchDecision(row["operation"], row["argument"]))
    for row in table.get("not_fetched", []):
        _check(path, "not_fetched", row, (resource, "reason"))
        if row[resource] in decided.fetched:
            raise SpecError(path, f"{row[resource]} is in fetch and in not_fetched")
        _add(path, decided.not_fetched, row[resource], row["reason"])
    for row in table.get("event_type", []):
        _check(path, "event_type", row, ("event", "member", "reason"))
        _add(path, decided.event_types, row["event"], row["member"])
    return decided


def _check(path: Path, section: str, row: object, keys: tuple[str, ...]) -> None:
    if not isinstance(row, dict) or row.keys() != set(keys) or not all(_is_text(row[key]) for key in keys):  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType] (TOML holds anything)
        raise SpecError(path, f"a row of [[{section}]] must have {', '.join(keys)} as text, and nothing else: {row}")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _add(path: Path, table: dict[str, Any], key: str, value: object) -> None:
    if key in table:
        raise SpecError(path, f"two rows are about {key}")
    table[key] = value
