"""Carry out the operations that need no rule: create, list, read, change and remove records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.hero.calls import HeroCall, NotFoundError
from hero_healthie.sandbox.hero.lists import listed, rows_of
from hero_healthie.sandbox.hero.state import PracticeGroup
from hero_healthie.sandbox.store.records import Record
from hero_healthie_runtime.json import is_object


def carry_out(call: HeroCall) -> Any:
    """Carry out an operation by what its task says."""
    return _BY_TASK[call.task.does](call)


def exists(group: PracticeGroup, type: str, id: object) -> bool:
    """Return whether there is a record; a prescriber is who an admin is at the prescribing partner."""
    if type == "Prescriber":
        return group.first("Admin", "external_prescriber_id", str(id)) is not None
    return group.get(type, id) is not None


def fields_from(call: HeroCall) -> JsonObject:
    """Return the fields of a record from the body: what the description declares, by the record's names.

    A value that no response could show, where those have fewer than the body, is not kept.
    """
    declared, type_ = call.route.body_fields, call.task.record
    names = call.shapes.names_of(type_)
    return {
        names.get(name, name): value
        for name, value in call.body.items()
        if (not declared or name in declared) and call.shapes.can_show(type_, name, value)
    }


def create(call: HeroCall) -> Any:
    """Create a record of the body."""
    record = call.group.add(call.task.record, fields_from(call))
    call.record_effect("created", record.type, record.id)
    return call.show(record)


def read(call: HeroCall) -> Any:
    """Show the record that the path names."""
    return call.show(_named(call))


def change(call: HeroCall) -> Any:
    """Change the fields that the body has; an object in it changes the fields that it has."""
    record = _named(call)
    record = call.group.change(record, **merged(record, fields_from(call)))
    call.record_effect("updated", record.type, record.id)
    return call.show(record)


def merged(record: Record, fields: JsonObject) -> JsonObject:
    """Return fields to replace, with the objects among them completed by what the record has."""
    found: JsonObject = {}
    for name, value in fields.items():
        known = record.get(name)
        found[name] = {**known, **value} if is_object(known) and is_object(value) else value
    return found


def remove(call: HeroCall) -> Any:
    """Remove the record that the path names."""
    record = _named(call)
    call.group.remove(record)
    call.record_effect("deleted", record.type, record.id)
    return {"id": record.id}


def list_records(call: HeroCall) -> Any:
    """List records."""
    if call.task.parent and not exists(call.group, call.task.parent, call.path["id"]):
        raise NotFoundError
    return rows_of(call, listed(call))


def _named(call: HeroCall) -> Record:
    return call.found() if "id" in call.path else call.found(id=call.group.id)


_BY_TASK: Mapping[str, Callable[[HeroCall], Any]] = {
    "create": create,
    "read": read,
    "update": change,
    "delete": remove,
    "list": list_records,
}
