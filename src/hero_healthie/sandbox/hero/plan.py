"""Say what each operation of Hero does with which records: from its path, and from `specs/hero/sandbox.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.hero.routes import Route

Does: TypeAlias = Literal["list", "create", "read", "update", "delete", ""]
State: TypeAlias = Literal["stored", "computed", "canned"]

_BY_METHOD: Mapping[tuple[str, bool], Does] = {
    ("GET", False): "list",
    ("POST", False): "create",
    ("GET", True): "read",
    ("PUT", True): "update",
    ("PATCH", True): "update",
    ("DELETE", True): "delete",
}
_VERSION = re.compile(r"v\d+")
_COLLECTION_PARTS = 2


@dataclass(frozen=True, slots=True)
class RecordType:
    """One type of record."""

    name: str
    collections: tuple[str, ...]
    hidden: frozenset[str]
    """Fields that no response shows."""
    names: Mapping[str, str]
    """Fields of the record by other names that descriptions have for them."""


@dataclass(frozen=True, slots=True)
class Task:
    """What one operation does."""

    operation: str
    record: str = ""
    does: Does = ""
    state: State = "stored"
    needs: tuple[str, ...] = ()
    """Fields that a body has to have, beside those that the description requires."""
    also: tuple[str, ...] = ()
    """Fields of the record that are shown beside the described ones."""
    only: tuple[str, ...] = ()
    """The fields that are shown where nothing is described; all when it is empty."""
    where: Mapping[str, str] = field(default_factory=dict[str, str])
    """The fields of the record that have to equal a value of the path."""
    parent: str = ""
    """The type of the record that the path's id names."""
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    """The fields of the record by the query's names for them."""
    search: tuple[str, ...] = ()
    """The fields that the text to find is looked for in."""


class Plan:
    """Hold what every operation does.

    Args:
        rows: the parsed `sandbox.toml`.
        routes: the operations.
        rules: the names of the operations that have a rule in code.
    """

    def __init__(self, rows: JsonObject, routes: Iterable[Route], rules: Iterable[str]) -> None:
        self.types = {name: _record_type(name, as_object(row)) for name, row in as_object(rows.get("record")).items()}
        self._collections = {each: known.name for known in self.types.values() for each in known.collections}
        references = {str(name): str(kind) for name, kind in as_object(rows.get("references")).items()}
        self._references = sorted(references.items(), key=lambda row: -len(row[0]))
        self.dates = re.compile(str(as_object(rows["dates"])["fields"]))
        decided = as_object(rows.get("operation"))
        routes = list(routes)
        self._unknown = sorted(decided.keys() - {route.operation for route in routes})
        ruled = frozenset(rules)
        self._tasks = {
            route.operation: self._task(route, as_object(decided.get(route.operation)), ruled) for route in routes
        }

        self._values: dict[str, dict[str, list[Any]]] = {}
        for route in routes:
            task = self._tasks[route.operation]
            if task.does == "read":
                self._values.setdefault(task.record, {}).update(route.shown_values)

    def values_of(self, type: str, field: str) -> list[Any]:
        """Return the values that a field of a type of record can have; empty when nothing says."""
        return self._values.get(type, {}).get(field, [])

    def task(self, operation: str) -> Task:
        """Return what an operation does."""
        return self._tasks[operation]

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Every operation's, in the order of the description."""
        return tuple(self._tasks.values())

    def add(self, route: Route, record: str) -> None:
        """Add an operation: one that a rule serves, or with no record, one that keeps no state."""
        self._tasks[route.operation] = Task(route.operation, record, state="stored" if record else "canned")

    @property
    def unknown_operations(self) -> tuple[str, ...]:
        """The operations of `sandbox.toml` that the description does not have."""
        return tuple(self._unknown)

    def type(self, name: str) -> RecordType:
        """Return what is known of a type of record; a type without a row has nothing of its own."""
        return self.types.get(name) or RecordType(name, (), frozenset(), {})

    def collection(self, name: str) -> str | None:
        """Return the type of the records of a collection, or None."""
        return self._collections.get(name)

    def referred_type(self, field: str) -> str | None:
        """Return the type of record whose id a field holds; None when it is no reference."""
        for name, kind in self._references:
            if field == name or field.endswith(f"_{name}"):
                return kind or None
        return None

    def references_to(self, type: str) -> tuple[str, ...]:
        """Return the fields that refer to records of a type."""
        return tuple(name for name, kind in self._references if kind == type)

    def _task(self, route: Route, row: JsonObject, rules: frozenset[str]) -> Task:
        record, does = self._of_path(route)
        record, does = str(row.get("record", record)), row.get("does", does)
        known = bool(does) or route.operation in rules
        return Task(
            route.operation,
            record,
            does,
            row.get("state", "stored" if known else "canned"),
            tuple(as_list(row.get("needs"))),
            tuple(as_list(row.get("also"))),
            tuple(as_list(row.get("only"))),
            as_object(row.get("where")),
            str(row.get("parent", "")),
            as_object(row.get("fields")),
            tuple(as_list(row.get("search"))),
        )

    def _of_path(self, route: Route) -> tuple[str, Does]:
        parts = route.segments[1:] if _VERSION.fullmatch(route.segments[0]) else route.segments
        of_one = len(parts) == _COLLECTION_PARTS and parts[1].startswith("{")
        record = self._collections.get(parts[0]) if len(parts) == 1 or of_one else None
        if record is None:
            return "", ""
        return record, _BY_METHOD.get((route.method, of_one), "")


def _record_type(name: str, row: JsonObject) -> RecordType:
    return RecordType(
        name,
        tuple(map(str, as_list(row.get("collections")))),
        frozenset(map(str, as_list(row.get("hidden")))),
        {str(alias): str(field) for alias, field in as_object(row.get("names")).items()},
    )
