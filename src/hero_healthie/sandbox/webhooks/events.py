"""Describe the events of both APIs: the content of their deliveries, and the operations that cause them."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.common.ledger import Api
from hero_healthie.sandbox.common.options import invalid
from hero_healthie.sandbox.specs.examples import stable, text_for
from hero_healthie.sandbox.specs.load import healthie_event_decisions, webhook_events

_EVENT_TIME = 1_793_500_000


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """One kind of event."""

    name: str
    resource_type: str
    """The `object` (Hero) or `resource_id_type` (Healthie) of its deliveries."""
    extras: Mapping[str, str] = field(default_factory=dict[str, str])
    """Further fields of a delivery, each `str` or `int`."""
    triggers: tuple[str, ...] = ()
    """The operations that cause it."""


@lru_cache(maxsize=2)
def known_events(api: Api) -> Mapping[str, KnownEvent]:
    """Return every documented event of an API by its name."""
    return {name: _event(name, as_object(row)) for name, row in webhook_events(api).items()}


def undocumented_event(name: str) -> KnownEvent:
    """Return an event of a type that follows from its name: `MoonPhase` for `moon_phase.changed`."""
    words = name.partition(".")[0].replace("-", "_").split("_")
    return KnownEvent(name, "".join(word.capitalize() for word in words))


def _event(name: str, row: JsonObject) -> KnownEvent:
    return KnownEvent(
        name,
        str(row.get("object") or row.get("resource_id_type") or undocumented_event(name).resource_type),
        {extra: str(kind) for extra, kind in as_object(row.get("extra_fields")).items()},
        tuple(map(str, as_list(row.get("triggered_by")))),
    )


def check_event(api: Api, name: str, *, otherwise: str = "to_all=True sends it all the same") -> KnownEvent:
    """Return the documented event of a name.

    Raises:
        InvalidArgumentError: there is none.
    """
    events = known_events(api)
    if name in events:
        return events[name]
    close = difflib.get_close_matches(name, events, n=3)
    hint = f"; did you mean {' or '.join(close)}?" if close else ""
    raise invalid("event", f"{name!r} is no event that {api} documents{hint} ({otherwise})")


def body_of(
    event: KnownEvent,
    api: Api,
    tenant: str,
    resource_id: str | int,
    *,
    changed: Sequence[str] = (),
    known: Mapping[str, Any] | None = None,
    seed: int = 1,
) -> JsonObject:
    """Return the body of a delivery; further fields that nothing says are made up."""
    if api == "hero":
        id_ = str(resource_id)
        return {"object": event.resource_type, "id": id_, "practice_group_id": tenant, "event": event.name}

    def extra(name: str, kind: str) -> str | int | None:
        given: object = (known or {}).get(name, 0)
        if kind == "str" and (given is None or isinstance(given, str)):
            return given  # a record that has none says so
        number = stable(seed, name, resource_id)
        return _EVENT_TIME + number % 10_000 if kind == "int" else text_for(name, number)

    return {
        "resource_id": resource_id,
        "resource_id_type": event.resource_type,
        "event_type": event.name,
        "changed_fields": list(changed),
        **{name: extra(name, kind) for name, kind in event.extras.items()},
    }


def caused_by(api: Api, operation: str) -> tuple[KnownEvent, ...]:
    """Return the events that an operation causes.

    Where it may cause several of one kind of record (changing a patient may add or remove a policy), nothing says
    which, and none of them is returned.
    """
    return _causes(api).get(operation, ())


@lru_cache(maxsize=2)
def _causes(api: Api) -> Mapping[str, tuple[KnownEvent, ...]]:
    found: dict[str, list[KnownEvent]] = {}
    for event in known_events(api).values():
        for trigger in event.triggers:
            found.setdefault(trigger, []).append(event)
    return {trigger: tuple(_certain(events)) for trigger, events in found.items()}


def _certain(events: list[KnownEvent]) -> list[KnownEvent]:
    kinds = [event.name.partition(".")[0] for event in events]
    return [event for event, kind in zip(events, kinds, strict=True) if kinds.count(kind) == 1]


@lru_cache(maxsize=1)
def _enum_values() -> Mapping[str, str]:
    """Return the values in Healthie's schema of events whose names differ in more than their writing."""
    rows = map(as_object, as_list(healthie_event_decisions().get("event_type")))
    return {str(row["event"]): str(row["member"]) for row in rows}


def enum_value_of(name: str) -> str:
    """Return the value of an event in Healthie's schema by its name in deliveries."""
    return _enum_values().get(name) or name.upper().replace(".", "_")


@lru_cache(maxsize=512)
def event_name(enum_value: str) -> str:
    """Return the name of an event in deliveries by its value in Healthie's schema."""
    names = [*known_events("healthie"), *_enum_values()]
    found = next((name for name in names if enum_value_of(name) == enum_value), None)
    return found if found is not None else ".".join(enum_value.lower().rsplit("_", 1))
