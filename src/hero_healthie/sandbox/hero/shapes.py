"""Show records as responses are described."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.hero.derived import fields_of
from hero_healthie.sandbox.hero.plan import Plan, Task
from hero_healthie.sandbox.hero.state import PracticeGroup
from hero_healthie.sandbox.specs.examples import Examples
from hero_healthie.sandbox.store.records import Record
from hero_healthie_runtime.json import is_array, is_object

_MISSING = object()
_NOTHING: dict[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False, "array": [], "object": {}}


class Shapes:
    """Write records as the schemas of responses.

    Args:
        plan: knows the names and references of fields.
        examples: follows `$ref`, and makes what a schema requires and nothing says.
    """

    def __init__(self, plan: Plan, examples: Examples) -> None:
        self._plan = plan
        self._examples = examples

    def show(self, group: PracticeGroup, record: Record, schema: JsonObject | None, task: Task) -> JsonObject:
        """Return a record as the object of a schema: what is described, and what the task shows beside it.

        Where nothing is described, all that is not hidden is shown.
        """
        resolved = self._examples.resolved(schema)
        values = fields_of(group, record)
        known = self._plan.type(record.type)
        described = "properties" in resolved
        shown = self._object(group, record, values, resolved) if described else {}
        if not described and not task.also:
            shown = {name: value for name, value in values.items() if name not in known.hidden}
            shown = {name: value for name, value in shown.items() if not task.only or name in task.only}
        more = {name: values.get(known.names.get(name, name)) for name in task.also if name not in shown}
        return {**more, **shown}

    def names_of(self, type: str) -> Mapping[str, str]:
        """Return the fields of a type of record by other names."""
        return self._plan.type(type).names

    def can_show(self, type: str, field: str, value: Any) -> bool:
        """Return whether a response could show a text in a field of a type of record."""
        allowed = self._plan.values_of(type, field)
        return not allowed or not isinstance(value, str) or value in allowed

    def rows_schema(self, schema: JsonObject | None) -> JsonObject | None:
        """Return the schema of the rows of a list's response; None when none is described."""
        rows = as_object(as_object(self._examples.resolved(schema).get("properties")).get("data"))
        return as_object(rows["items"]) if "items" in rows else None

    def _object(self, group: PracticeGroup, record: Record, values: JsonObject, schema: JsonObject) -> JsonObject:
        names = self._plan.type(record.type).names
        required = set(as_list(schema.get("required")))
        shown: JsonObject = {}
        for name, declared in as_object(schema.get("properties")).items():
            part = self._examples.resolved(declared)
            value = values.get(name, _MISSING)
            if value is _MISSING and name in names:
                value = values.get(names[name], _MISSING)
            if value is _MISSING:
                value = self._related(group, record, values, name, part)
            if (value is _MISSING or value is None) and not _allows_null(part):
                if name not in required:
                    continue
                shown[name] = self._nothing(part, name, record)
            else:
                shown[name] = None if value is _MISSING else self._value(value, part)
        return shown

    def _related(self, group: PracticeGroup, record: Record, values: JsonObject, name: str, part: JsonObject) -> Any:
        """Return what a field holds that the record does not: another record, its own id, an object of its fields."""
        own_name = _snake(record.type)
        if name == f"{own_name}_id":
            return record.id
        if part.get("properties"):
            field = f"{name}_id"
            kind = self._plan.referred_type(field)
            if kind is not None and field in values:
                related = group.get(kind, values[field])
                return (
                    self._object(group, related, fields_of(group, related), part) if related is not None else _MISSING
                )
            own = self._plan.type(record.type).names
            if "id" not in part["properties"] and any(inner in values or inner in own for inner in part["properties"]):
                return self._object(group, record, values, part)
            return _MISSING
        items = self._examples.resolved(part.get("items")) if "items" in part else {}
        kind = self._plan.collection(name)
        if kind is None:
            return _MISSING
        parts = group.store.where(kind, f"{own_name}_id", record.id)
        return [
            self._object(group, each, fields_of(group, each), items)
            if items.get("properties")
            else self.show(group, each, None, Task(""))
            for each in parts
        ]

    def _value(self, value: Any, schema: JsonObject) -> Any:
        schema = self._examples.resolved(schema)
        kinds = _kinds(schema)
        if is_object(value) and "properties" in schema:
            parts = as_object(schema["properties"])
            return {name: self._value(part, parts[name]) if name in parts else part for name, part in value.items()}
        if is_array(value) and "items" in schema:
            return [self._value(part, as_object(schema["items"])) for part in value]
        if kinds & {"integer", "number"} and "string" not in kinds and isinstance(value, str) and value.isdecimal():
            return int(value)
        if kinds == {"string"} and isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        return _member(value, as_list(schema.get("enum")))

    def _nothing(self, schema: JsonObject, name: str, record: Record) -> Any:
        kinds = _kinds(schema)
        if (
            len(kinds) != 1
            or {"enum", "pattern", "format", "const", "minimum", "minLength", "required"} & schema.keys()
        ):
            return self._examples.make(schema, name, f"{record.type}/{record.id}")
        return _NOTHING[next(iter(kinds))]


def _kinds(schema: JsonObject) -> set[Any]:
    declared = schema.get("type")
    return set(declared) if is_array(declared) else {declared} if declared is not None else set()


def _allows_null(schema: JsonObject) -> bool:
    return "null" in _kinds(schema) or not schema


def _member(value: Any, allowed: list[Any]) -> Any:
    """Return the member of an enumeration that a value means: some spell the same ones in other ways."""
    if not allowed or value in allowed or not isinstance(value, str):
        return value
    lower = value.lower()
    if lower in allowed:
        return lower
    return next((other for other in ("unspecified", "other") if other in allowed), value)


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
