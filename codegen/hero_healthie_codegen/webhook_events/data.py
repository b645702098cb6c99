"""Read webhook-events.yaml: the events, and the fields of each beyond those of every event."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from hero_healthie_runtime.json import is_array, is_object

from ..errors import SpecError
from ..formats.files import read_yaml_file
from ..specs.decisions import Api

DATA = "webhook-events.yaml"

FieldKind = Literal["str", "int"]
FIELD_KINDS: tuple[FieldKind, ...] = ("str", "int")

RESOURCE: dict[Api, str] = {"hero": "object", "healthie": "resource_id_type"}
"""The field that holds the type of the record, in deliveries and in the data."""
_KEYS: dict[Api, frozenset[str]] = {
    "hero": frozenset({"object"}),
    "healthie": frozenset({"resource_id_type", "extra_fields", "triggered_by"}),
}
_STANDARD = frozenset(
    {"changed_fields", "event_type", "extra", "fetch", "resource_id", "resource_id_type", "resource_type"}
)
_EVENT = re.compile(r"[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+")
_FIELD = re.compile(r"[a-z][a-z0-9_]*")
_TYPE = re.compile(r"[A-Z][A-Za-z0-9]*")
_MUTATION = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the data."""

    name: str
    resource: str | None = None
    """The type of the record, None where it is not known."""
    fields: tuple[tuple[str, FieldKind], ...] = ()
    triggers: tuple[str, ...] = ()
    """The mutations that cause it."""

    def triggered_by_only(self, mutations: set[str]) -> Event:
        """Return the event without the triggers that are not among these."""
        return replace(self, triggers=tuple(name for name in self.triggers if name in mutations))


def load_events(path: Path, api: Api) -> list[Event]:
    """Read the events of one API, in alphabetical order; raise SpecError if the file is not YAML, an event occurs
    twice, or rows are invalid.
    """
    table = read_yaml_file(path)
    problems = [problem for name, row in table.items() for problem in _problems(api, name, row)]
    if problems:
        raise SpecError(path, problems[0] if len(problems) == 1 else "\n  " + "\n  ".join(problems))
    return [
        Event(name, row[RESOURCE[api]], tuple(row.get("extra_fields", {}).items()), tuple(row.get("triggered_by", [])))
        for name, row in sorted(table.items())
    ]


def _problems(api: Api, name: str, row: object) -> Iterator[str]:
    if not _EVENT.fullmatch(name):
        yield f"{name!r} is not the name of an event, such as appointment.created"
    if not is_object(row):
        yield f"{name} must be a table"
        return
    yield from (f"{name}: unknown key {key!r}" for key in sorted(row.keys() - _KEYS[api]))
    key = RESOURCE[api]
    resource = row.get(key, "")
    if resource is not None and not (isinstance(resource, str) and _TYPE.fullmatch(resource)):
        yield f"{name}: {key} must be the name of a type, or null where it is not known"
    fields = row.get("extra_fields", {})
    if not is_object(fields):
        yield f"{name}: extra_fields must be a table of names and kinds"
    else:
        yield from _field_problems(name, fields)
    triggers = row.get("triggered_by", [])
    if not is_array(triggers) or not all(isinstance(each, str) and _MUTATION.fullmatch(each) for each in triggers):
        yield f"{name}: triggered_by must be a list of mutations"


def _field_problems(name: str, fields: dict[str, Any]) -> Iterator[str]:
    for field, kind in fields.items():
        if not _FIELD.fullmatch(field) or keyword.iskeyword(field) or field in _STANDARD:
            yield f"{name}: a field cannot be called {field!r}"
        if kind not in FIELD_KINDS:
            yield f"{name}: the kind of {field} must be one of {', '.join(FIELD_KINDS)}, not {kind!r}"
