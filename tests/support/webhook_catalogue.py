"""The events as specs/ lists them, read here without the generator, and a delivery's body for each."""

from __future__ import annotations

import json
from typing import Any, Literal

import yaml

from tests.support.paths import SPECS

Api = Literal["hero", "healthie"]
ROWS: dict[Api, dict[str, dict[str, Any]]] = {
    "hero": yaml.safe_load((SPECS / "hero" / "webhook-events.yaml").read_text("utf-8")),
    "healthie": yaml.safe_load((SPECS / "healthie" / "webhook-events.yaml").read_text("utf-8")),
}
ALL: list[tuple[Api, str]] = [(api, name) for api, rows in ROWS.items() for name in rows]
EXAMPLES: dict[str, str | int] = {"str": "canary-31", "int": 1_763_800_000}


def extras(name: str) -> dict[str, str | int]:
    """The fields that an event of Healthie has beyond the standard ones."""
    return {field: EXAMPLES[kind] for field, kind in ROWS["healthie"][name].get("extra_fields", {}).items()}


def content(api: Api, name: str) -> dict[str, Any]:
    """What a delivery of the event says."""
    row = ROWS[api][name]
    if api == "hero":
        return {"object": row["object"] or "Something", "id": "981", "practice_group_id": "77", "event": name}
    return {
        "resource_id": 981,
        "resource_id_type": row["resource_id_type"],
        "event_type": name,
        "changed_fields": ["status"],
        **extras(name),
    }


def body(api: Api, name: str, **change: object) -> bytes:
    """The bytes of a delivery, with some fields changed."""
    return json.dumps({**content(api, name), **change}).encode()
