"""Read fields of records: what is stored, what follows from it, and what is made up for seeded records."""

from __future__ import annotations

from typing import Any

from graphql import GraphQLEnumType

from hero_healthie.sandbox.healthie.complexity import named_type
from hero_healthie.sandbox.healthie.records.account import SEEDED, Account
from hero_healthie.sandbox.healthie.records.shapes import FieldShape, TypeShape
from hero_healthie.sandbox.store.records import Record, Ref
from hero_healthie.sandbox.store.store import OWNER
from hero_healthie_runtime.json import is_array, is_object

_ABSENT = object()
_DEFAULTS: dict[str, Any] = {"Boolean": False, "Int": 0, "Float": 0.0, "String": "", "JSON": {}}


def value_of(account: Account, record: Record, name: str) -> Any:
    """Return a field's value: JSON, a record or None, or a list of records."""
    computed = account.computed.get((record.type, name))
    if computed is not None:
        return computed(account, record)
    shape = account.shapes.of(record.type)
    field = shape.fields[name]
    stored = record.values.get(name, _ABSENT)
    if field.leaf:
        return _leaf(account, shape, record, field, stored)
    if field.many:
        return members(account, record, name)
    return _one(account, shape, record, field, stored)


def text_of(account: Account, record: Record | None, name: str) -> str:
    """Return a field as text to search and sort by; empty when there is none."""
    found = value_of(account, record, name) if record is not None else None
    return "" if found is None or isinstance(found, Record) or is_array(found) else str(found)


def members(account: Account, record: Record, name: str) -> list[Record]:
    """Return the records of a list: those it names, those it owns, and those that refer back."""
    shape = account.shapes.of(record.type)
    stored = record.get(name)
    found = {part.id: row for part in stored or () if (row := account.follow(part)) is not None}
    of = shape.fields[name].of
    for back in shape.backs(name):
        if back == OWNER:
            found |= {row.id: row for row in account.where(of, OWNER, record.ref)}
            continue
        declared = account.shapes.of(of).fields[back]
        target: Any = record.id if declared.leaf else record.ref
        found |= {row.id: row for row in account.where(of, back, target)}
    return list(found.values())


def _leaf(account: Account, shape: TypeShape, record: Record, field: FieldShape, stored: Any) -> Any:
    if stored is not _ABSENT:
        return _as_declared(stored, field)
    if field.name == "id":
        return record.id
    base = field.name.removesuffix("_id")
    holder = shape.decided.get("same_as", {}).get(field.name) or (base if base != field.name else None)
    place = shape.fields.get(str(holder)) if holder else None
    if place is not None and not place.leaf and not place.many:
        target = value_of(account, record, place.name)
        return None if target is None else _as_declared(target.id, field)
    if field.name.endswith("_count"):
        counted = shape.fields.get(field.name.removesuffix("_count"))
        if counted is not None and counted.many and not counted.leaf:
            return len(members(account, record, counted.name))
    if record.get(SEEDED) and not field.many:
        made_up = account.plausible.leaf(shape, record, field, named_type(field.declared))
        if made_up is not None:
            return made_up
    return default_of(field, record)


def default_of(field: FieldShape, record: Record) -> Any:
    """Return what a field holds that nobody wrote."""
    if field.of == "Boolean" and not field.many:
        return False
    if not field.required or field.many:
        return [] if field.required else None
    type_ = named_type(field.declared)
    if isinstance(type_, GraphQLEnumType):
        return next(iter(type_.values))
    if field.of.startswith("ISO8601"):
        moment = str(record.get("created_at") or "2025-01-06T09:00:00-05:00")
        return moment[:10] if field.of == "ISO8601Date" else moment
    return record.id if field.of == "ID" else _DEFAULTS.get(field.of, "")


def _as_declared(value: Any, field: FieldShape) -> Any:
    """Return a stored id as the number that some fields hold it as."""
    if field.of == "Int" and isinstance(value, str):
        return int(value) if value.isdecimal() else None
    return value


def _one(account: Account, shape: TypeShape, record: Record, field: FieldShape, stored: Any) -> Record | None:
    found = account.follow(stored)
    if found is not None:
        return found
    if stored is _ABSENT:
        found = _refers_back(account, shape, record, field)
    if found is None and field.required:
        kept = account.store.follow(stored) if isinstance(stored, Ref) else None
        found = kept or next(account.all(field.of), None)
    if found is not None:
        return found
    target = account.shapes.of(field.of)
    if field.required or (record.get(SEEDED) and not target.entity):
        values = stored if is_object(stored) else {}
        return Record(target.name, f"{record.id}-{field.name}", {SEEDED: record.get(SEEDED), **values}, record.ref)
    if is_object(stored):
        return Record(target.name, f"{record.id}-{field.name}", stored, record.ref)
    return None


def _refers_back(account: Account, shape: TypeShape, record: Record, field: FieldShape) -> Record | None:
    """Return the newest object that refers to this one as what it belongs to, as a setting to its user."""
    if field.of == record.type:
        return None
    for back in shape.backs(field.name):
        if back == OWNER:
            rows = account.where(field.of, OWNER, record.ref)
            if rows:
                return rows[-1]
            continue
        declared = account.shapes.of(field.of).fields[back]
        target: Any = record.id if declared.leaf else record.ref
        rows = account.where(field.of, back, target)
        if rows:
            return rows[-1]
    return None
