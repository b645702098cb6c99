"""Schemas that others extend by `allOf` and that name the field which tells these apart: OpenAPI's inheritance."""

from __future__ import annotations

from typing import Any

from ..hero.json_types import is_object
from ..hero.references import canonical

_COMPONENT = "#/components/schemas/"


def families(document: dict[str, Any]) -> dict[str, list[str]]:
    """The heirs of each schema that has a discriminator and is no union, by canonical references."""
    schemas: dict[str, Any] = (document.get("components") or {}).get("schemas") or {}
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
    parts = schema.get("allOf") or [] if is_object(schema) else []
    return [canonical(part["$ref"]) for part in parts if is_object(part) and isinstance(part.get("$ref"), str)]


def _ancestors(home: str, parents: dict[str, list[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(parents[home])
    while waiting:
        parent = waiting.pop()
        if parent not in found and parent != home:
            found.add(parent)
            waiting += parents.get(parent, [])
    return found
