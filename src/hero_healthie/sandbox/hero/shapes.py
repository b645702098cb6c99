"""Show records as responses are described."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.hero.derived import fields_of
from hero_healthie.sandbox.hero.plan import Plan, Task
from hero_healthie.sandbox.hero.state import PracticeGroup
from hero_healthie.sandbox.specs.examples import Examples
from hero_healthie.sandbox.store.records import Record
from hero_healthie_runtime.json import is_array, is_object

_MISSING = object()
_NARROWED = {"enum", "pattern", "format", "const", "minimum", "minLength", "required"}
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
        self._parts: dict[int, _Part] = {}

    def show(self, group: PracticeGroup, record: Record, schema: JsonObject | None, task: Task) -> JsonObject:
        """Return a record as the object of a schema: what is described, and what the task shows beside it.

        Where nothing is described, all that is not hidden is shown.
        """
        part = self._part(schema) if schema is not None else None
        described = part is not None and part.described
        values = fields_of(group, record)
        known = self._plan.type(record.type)
        shown = self._object(group, record, values, part) if part is not None and described else {}
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
        rows = self._part(schema).fields.get("data") if schema is not None else None
        return rows.items.schema if rows is not None and rows.items is not None else None

    def _object(self, group: PracticeGroup, record: Record, values: JsonObject, part: _Part) -> JsonObject:
        names = self._plan.type(record.type).names
        shown: JsonObject = {}
        for name, field in part.fields.items():
            value = values.get(name, _MISSING)
            if value is _MISSING and name in names:
                value = values.get(names[name], _MISSING)
            if value is _MISSING:
                value = self._related(group, record, values, name, field)
            if (value is _MISSING or value is None) and not field.allows_null:
                if name not in part.required:
                    continue
                shown[name] = self._nothing(field, name, record)
            else:
                shown[name] = None if value is _MISSING else self._value(value, field)
        return shown

    def _part(self, declared: Any) -> _Part:
        """Return what there is to know of a schema; each is looked at once."""
        known = self._parts.get(id(declared))
        if known is None:
            schema = self._examples.resolved(declared)
            known = self._parts[id(declared)] = _Part(declared, schema, _kinds(schema), self._part)
        return known

    def _related(self, group: PracticeGroup, record: Record, values: JsonObject, name: str, part: _Part) -> Any:
        """Return what a field holds that the record does not: another record, its own id, an object of its fields."""
        own_name = _snake(record.type)
        if name == f"{own_name}_id":
            return record.id
        if part.fields:
            field = f"{name}_id"
            kind = self._plan.referred_type(field)
            if kind is not None and field in values:
                related = group.get(kind, values[field])
                return self._object(group, related, fields_of(group, related), part) if related else _MISSING
            own = self._plan.type(record.type).names
            if "id" not in part.fields and any(inner in values or inner in own for inner in part.fields):
                return self._object(group, record, values, part)
            return _MISSING
        items = part.items
        kind = self._plan.collection(name)
        if kind is None:
            return _MISSING
        parts = group.store.where(kind, f"{own_name}_id", record.id)
        return [
            self._object(group, each, fields_of(group, each), items)
            if items is not None and items.fields
            else self.show(group, each, None, Task(""))
            for each in parts
        ]

    def _value(self, value: Any, part: _Part) -> Any:
        if is_object(value):
            if part.described:
                fields = part.fields
                return {
                    name: self._value(each, fields[name]) if name in fields else each for name, each in value.items()
                }
        elif is_array(value):
            if part.items is not None:
                return [self._value(each, part.items) for each in value]
        elif part.is_number and isinstance(value, str) and value.isdecimal():
            return int(value)
        elif part.is_text and isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        return _member(value, part.allowed) if part.allowed else value

    def _nothing(self, part: _Part, name: str, record: Record) -> Any:
        if len(part.kinds) != 1 or _NARROWED & part.schema.keys():
            return self._examples.make(part.schema, name, f"{record.type}/{record.id}")
        return _NOTHING[next(iter(part.kinds))]


class _Part:
    """One schema: what showing a value of it needs to know, looked up once."""

    def __init__(self, declared: Any, schema: JsonObject, kinds: set[Any], part: Callable[[Any], _Part]) -> None:
        self.declared = declared  # kept alive: it is found by its identity
        self.schema = schema
        self.kinds = kinds
        self.allows_null = "null" in kinds or not schema
        self.described = "properties" in schema
        self.is_number = bool(kinds & {"integer", "number"}) and "string" not in kinds
        self.is_text = kinds == {"string"}
        self.allowed = as_list(schema.get("enum"))
        self.required = frozenset(map(str, as_list(schema.get("required"))))
        self._part = part

    @cached_property
    def fields(self) -> Mapping[str, _Part]:
        """The schemas of its properties."""
        return {name: self._part(declared) for name, declared in as_object(self.schema.get("properties")).items()}

    @cached_property
    def items(self) -> _Part | None:
        """The schema of its items."""
        return self._part(as_object(self.schema["items"])) if "items" in self.schema else None


def _kinds(schema: JsonObject) -> set[Any]:
    declared = schema.get("type")
    return set(declared) if is_array(declared) else {declared} if declared is not None else set()


def _member(value: Any, allowed: list[Any]) -> Any:
    """Return the member of an enumeration that a value means: some spell the same ones in other ways."""
    if value in allowed or not isinstance(value, str):
        return value
    lower = value.lower()
    if lower in allowed:
        return lower
    return next((other for other in ("unspecified", "other") if other in allowed), value)


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
