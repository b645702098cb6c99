"""The parameters of an operation: what they are called in Python and how they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from hero_healthie_runtime.json import is_object

from ...errors import CodegenError
from ...formats.json import objects
from ..description.media import is_json
from ..schemas.classes import Place
from ..schemas.naming import free_name, identifier
from ..schemas.normalize import Normalizer
from .names import OperationName

Location = Literal["path", "query", "header", "cookie"]
LOCATIONS: tuple[Location, ...] = ("path", "query", "header", "cookie")
STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple",),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
PLACEHOLDER = re.compile(r"{([^{}]+)}")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_FACADE_HEADERS = frozenset({"accept", "authorization", "content-type"})
"""OpenAPI itself says that parameters with these names are ignored."""
_CONNECTION_HEADERS = frozenset({"connection", "content-length", "cookie", "host", "transfer-encoding"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter."""

    name: str
    """Its name in Python."""
    wire: str
    location: Location
    style: str
    explode: bool
    json: bool
    """True if it is written as JSON text."""
    required: bool
    description: str
    schema: Any

    @property
    def is_plain(self) -> bool:
        """Return whether the usual way of writing it is right whatever it holds."""
        return not self.json and self.style in {"form", "simple"} and (self.explode or self.location == "path")


def read_parameters(
    item: dict[str, Any],
    data: dict[str, Any],
    name: OperationName,
    normalizer: Normalizer,
    security: set[tuple[str, str]],
) -> list[Parameter]:
    """Return the parameters of an operation, those of the path in its order first; raise CodegenError for one that
    cannot be written as the description says.

    What carries a key is the facade's business and left out.
    """
    raw = _effective(item, data, normalizer)
    placeholders = PLACEHOLDER.findall(name.path)
    for placeholder in placeholders:
        raw.setdefault(("path", placeholder), {"name": placeholder, "in": "path", "schema": {"type": "string"}})
    wanted = [key for key in raw if not _is_facades(key, security) and key[0] != "path"]
    ordered = [("path", placeholder) for placeholder in dict.fromkeys(placeholders)]
    ordered += sorted(wanted, key=lambda key: LOCATIONS.index(_location(key)))
    names = _names(ordered)
    return [_parameter(raw[key], key, names[key], name, normalizer) for key in ordered]


def _effective(
    item: dict[str, Any], data: dict[str, Any], normalizer: Normalizer
) -> dict[tuple[str, str], dict[str, Any]]:
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for owner in (item, data):
        for each in objects(owner.get("parameters")):
            parameter = normalizer.references.follow(each)
            found[str(parameter.get("in")), str(parameter.get("name"))] = parameter
    return found


def _is_facades(key: tuple[str, str], security: set[tuple[str, str]]) -> bool:
    location, name = key
    return (location, name.lower()) in security or (location == "header" and name.lower() in _FACADE_HEADERS)


def _location(key: tuple[str, str]) -> Location:
    for location in LOCATIONS:
        if key[0] == location:
            return location
    raise CodegenError(f"the parameter {key[1]!r} is in {key[0]!r}, which OpenAPI 3 does not know")


def _names(keys: list[tuple[str, str]]) -> dict[tuple[str, str], str]:
    taken = {"self", "body"}
    names: dict[tuple[str, str], str] = {}
    for location, wire in keys:
        name = identifier(wire)
        if name in taken:
            name = f"{name.rstrip('_')}_{location}"
        names[location, wire] = free_name(name, taken)
        taken.add(names[location, wire])
    return names


def _parameter(
    raw: dict[str, Any], key: tuple[str, str], python_name: str, name: OperationName, normalizer: Normalizer
) -> Parameter:
    location, wire = _location(key), key[1]
    label = f"the {location} parameter {wire!r}"
    if location in {"header", "cookie"} and not _TOKEN.fullmatch(wire):
        raise CodegenError(f"{label} has a name that no {location} can have")
    if location == "header" and wire.lower() in _CONNECTION_HEADERS:
        raise CodegenError(f"{label} belongs to the connection; remove it in overlay.yaml")
    schema: Any = raw.get("schema", {})
    as_json = False
    content = raw.get("content")
    if is_object(content) and content:
        media_type, media = next(iter(content.items()))
        if not is_json(media_type) and not media_type.startswith("text/"):
            raise CodegenError(f"{label} is written as {media_type}, which is not supported, only JSON and text are")
        as_json = is_json(media_type)
        schema = (media.get("schema") if is_object(media) else None) or ({} if as_json else {"type": "string"})
    style = str(raw.get("style") or ("form" if location in {"query", "cookie"} else "simple"))
    if style not in STYLES[location]:
        known = ", ".join(STYLES[location])
        raise CodegenError(f"{label} is written in the style {style}, which is not supported, only {known} is")
    explode = raw.get("explode")
    normalized = normalizer.normalize(schema, Place(name.method_name, wire))
    return Parameter(
        name=python_name,
        wire=wire,
        location=location,
        style=style,
        explode=style == "form" if explode is None else explode is True,
        json=as_json,
        required=location == "path" or raw.get("required") is True,
        description=str(raw.get("description") or (schema.get("description") if is_object(schema) else "") or ""),
        schema=normalized,
    )
