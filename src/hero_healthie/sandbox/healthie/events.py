"""Say what events tell of their records beside the id."""

from __future__ import annotations

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.healthie.records.account import HIDDEN, Account
from hero_healthie.sandbox.healthie.records.fields import value_of
from hero_healthie.sandbox.store.records import Record, Ref
from hero_healthie.sandbox.webhooks.events import KnownEvent


def extras_of(account: Account, event: KnownEvent, id: str) -> JsonObject:
    """Return the further fields of an event, as its record has them; empty when there is no such record."""
    names = ("User" if event.resource_type == "Patient" else event.resource_type, f"{event.resource_type}Type")
    record = next((row for name in names if (row := account.store.get(name, id)) is not None), None)
    return {name: _extra(account, record, name) for name in event.extras} if record is not None else {}


def _extra(account: Account, record: Record, name: str) -> str | None:
    if name == "resource_organization_id":
        company = account.current_user.get("organization")
        return company.id if isinstance(company, Ref) else None
    fields, base = account.shapes.of(record.type).fields, name.removesuffix("_id")
    for place in (name, base):
        if place in fields and not fields[place].many:
            value = value_of(account, record, place)
            return value.id if isinstance(value, Record) else str(value) if value is not None else None
    if base in {"user", "patient"} and record.owner is not None and record.owner.type == "User":
        return record.owner.id
    kept = record.get(f"{HIDDEN}{name}")
    return str(kept) if kept is not None else None
