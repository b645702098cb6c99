"""Name the class and the module of each event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import SpecError
from ..graphql.schema.names import class_name, module
from .data import Event

_TAKEN_MODULES = frozenset({"reader", "event_types"})
_TAKEN_CLASSES = frozenset(
    f"{part}{api}{what}"
    for api in ("Hero", "Healthie")
    for part, what in (("", "Event"), ("Unknown", "Event"), ("", "Reader"))
)


@dataclass(frozen=True, slots=True)
class NamedEvent:
    """An event with its names."""

    event: Event
    class_name: str
    module: str

    @property
    def looks_like_a_test(self) -> bool:
        """Return whether pytest would take its class for tests."""
        return self.class_name.startswith("Test")


def named(events: Sequence[Event], path: Path) -> list[NamedEvent]:
    """Return the events with their names: `requested_payment.updated` is `requested_payment.RequestedPaymentUpdated`;
    raise SpecError if two events would have the same name.
    """
    found: list[NamedEvent] = []
    owners: dict[str, str] = {}
    for event in events:
        parts = [part for part in re.split(r"[._-]+", event.name) if part]
        name = class_name("_".join(parts))
        if name in _TAKEN_CLASSES or owners.setdefault(name, event.name) != event.name:
            raise SpecError(
                path, f"{event.name} would be called {name} in Python, and so is {owners.get(name, 'the base')}"
            )
        home = module(event.name.partition(".")[0].replace("-", "_"))
        found.append(NamedEvent(event, name, f"{home}_" if home in _TAKEN_MODULES else home))
    return found
