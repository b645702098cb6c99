"""The events of both APIs: what their deliveries hold, and which operations cause them."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.common.ledger import Api
from hero_healthie.sandbox.specs.load import webhook_events


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """One kind of event."""

    name: str
    resource_type: str
    """What `object` (Hero) or `resource_id_type` (Healthie) says."""
    extras: Mapping[str, str] = field(default_factory=dict[str, str])
    """Further fields of a delivery, and what they are: `str` or `int`."""
    triggers: tuple[str, ...] = ()
    """The operations that cause it."""

    @property
    def enum_value(self) -> str:
        """How Healthie's schema calls it."""
        return _ENUM_VALUES.get(self.name) or self.name.upper().replace(".", "_")


#: The one event whose name in deliveries and whose name in the schema differ in more than their writing.
_ENUM_VALUES = {"diagnosis.create": "DIAGNOSIS_CREATED"}

#: Hero documents no triggers; these follow from the names of the operations.
_HERO_TRIGGERS = {
    "appointment.confirmed": ("createAppointment",),
    "appointment.rescheduled": ("editAppointment",),
    "appointment.cancelled": ("cancelAppointment",),
}


@lru_cache(maxsize=2)
def known_events(api: Api) -> Mapping[str, KnownEvent]:
    """Every documented event of an API, by its name."""
    return {name: _event(name, as_object(row)) for name, row in webhook_events(api).items()}


def _event(name: str, row: JsonObject) -> KnownEvent:
    made_up = "".join(word.capitalize() for word in name.partition(".")[0].replace("-", "_").split("_"))
    return KnownEvent(
        name,
        str(row.get("object") or row.get("resource_id_type") or made_up),
        {extra: str(kind) for extra, kind in as_object(row.get("extra_fields")).items()},
        (*map(str, as_list(row.get("triggered_by"))), *_HERO_TRIGGERS.get(name, ())),
    )


def check_event(api: Api, name: str) -> KnownEvent:
    """The documented event of this name.

    Raises:
        ValueError: there is none.
    """
    events = known_events(api)
    if name in events:
        return events[name]
    close = difflib.get_close_matches(name, events, n=3)
    hint = f"; did you mean {' or '.join(close)}?" if close else ""
    raise ValueError(f"{api} documents no event {name!r}{hint} (to_all=True sends it all the same)")


def caused_by(api: Api, operation: str) -> tuple[KnownEvent, ...]:
    """The events that an operation causes.

    Where it may cause several of one kind of record (changing a patient may add or remove a policy), nothing tells
    which, and none of them is.
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


@lru_cache(maxsize=512)
def event_name(enum_value: str) -> str:
    """The name in deliveries of an event as Healthie's schema calls it."""
    events = known_events("healthie")
    for event in events.values():
        if event.enum_value == enum_value:
            return event.name
    kinds = sorted({name.partition(".")[0] for name in events}, key=len, reverse=True)
    kind = next((kind for kind in kinds if enum_value.startswith(f"{kind.upper()}_")), None)
    if kind is not None:
        return f"{kind}.{enum_value[len(kind) + 1 :].lower()}"
    return ".".join(enum_value.lower().rsplit("_", 1))


@lru_cache(maxsize=512)
def enum_value_of(name: str) -> str:
    """How Healthie's schema calls the event of a name."""
    known = known_events("healthie").get(name)
    return known.enum_value if known else name.upper().replace(".", "_")
