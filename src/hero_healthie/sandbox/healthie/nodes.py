"""Hold GraphQL objects that are no records: payloads, pages, messages."""

from __future__ import annotations

from dataclasses import dataclass, field

from hero_healthie.sandbox.common.json import JsonObject


def _no_values() -> JsonObject:
    return {}


@dataclass(slots=True, eq=False)
class Node:
    """A GraphQL object."""

    type: str
    id: str
    values: JsonObject = field(default_factory=_no_values)
    """Its fields; a function is called for its value."""
