"""Schemas that others extend by `allOf` and that name the field which tells these apart: OpenAPI's inheritance."""

from __future__ import annotations

from typing import Any

from hero_healthie_runtime.json import is_object

from ...formats.json import mapping, objects
from .references import canonical

_COMPONENT = "#/components/schemas/"


def families(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the heirs of each schema that has a discriminator and is no union, by canonical references."""
    schemas = mapping(mapping(document.get("components")).get("schemas"))
    homes = {name: canonical(_COMPONENT + name.replace("~", "~0").replace("/", "~1")) for name in schemas}
    parents = {homes[name]: _parents(schema) for name, schema in schemas.items()}
    found: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        if is_object(schema) and is_object(schema.get("discriminator")) and not schema.keys() & {"oneOf", "anyOf"}:
            heirs = sorted(home for home in parents if homes[name] in _ancestors(home, parents))
            if heirs:
                found[homes[name]] = heirs
    return found


def _parents(schema: Any) -> list[str]:
    parts = objects(mapping(schema).get("allOf"))
    return [canonical(part["$ref"]) for part in parts if isinstance(part.get("$ref"), str)]


def _ancestors(home: str, parents: dict[str, list[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(parents[home])
    while waiting:
        parent = waiting.pop()
        if parent not in found and parent != home:
            found.add(parent)
            waiting += parents.get(parent, [])
    return found
