"""Compare the arguments of one operation: its parameters and its body, as the fields of one object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...formats.json import mapping
from ...openapi.description.media import body_kind
from ..report.changes import Change
from .description import Operation, resolved
from .schemas import SchemaComparison
from .severity import Spot
from .shape import Shape

_ANYTHING: dict[str, Any] = {}
_KINDS = ("json", "multipart", "form", "binary", "text")
"""The kinds of bodies that the SDK can send, best first."""


def request_changes(schemas: SchemaComparison, one: Operation, other: Operation) -> Iterator[Change]:
    """Yield the differences of the arguments, and of how they are written."""
    spot, (old, new) = Spot(one), (_arguments(each) for each in (one, other))
    before, after = (Shape(properties=schemas_, required=required) for schemas_, required, _ in (old, new))
    names = _renamed_in_path(one, other, before, after)
    yield from schemas.compare_properties(before, after, spot, names=names)
    for name, was in old[2].items():
        now, there = new[2].get(name, was), spot.into(name)
        if was[0] != now[0]:
            advice = f"Pass {there} as the new signature has it. Upgrade: installed versions send it in the old place."
            yield there.change("moved", f"`{there.where}` moved from the {was[0]} to the {now[0]}", advice)
        elif was != now:
            text, advice = f"`{there.where}` is written in another style", "Upgrade; your code stays as it is."
            yield there.change("style", text, advice, "behaviour")
    yield from _content_changes(one, other)


def _arguments(operation: Operation) -> tuple[dict[str, Any], frozenset[str], dict[str, tuple[Any, ...]]]:
    """Return the schema of each argument, the required ones, and where and how each is written."""
    schemas: dict[str, Any] = {}
    required: set[str] = set()
    written: dict[str, tuple[Any, ...]] = {}
    for (place, wire), parameter in operation.parameters().items():
        name = wire if wire not in schemas else f"{wire}_{place}"
        media = next(iter(mapping(parameter.get("content")).values()), parameter)
        schemas[name] = mapping(media).get("schema", _ANYTHING)
        if parameter.get("deprecated") is True:
            schemas[name] = {"allOf": [schemas[name]], "deprecated": True}
        required |= {name} if parameter.get("required") is True else set()
        written[name] = (place, *(parameter.get(key) for key in ("style", "explode", "allowReserved")))
    body = resolved(operation.document, operation.data.get("requestBody"))
    if body:
        found = _contents(body)
        schemas["body"] = next((found[kind][1] for kind in (*_KINDS, "") if kind in found), _ANYTHING)
        required |= {"body"} if body.get("required") is True else set()
    return schemas, frozenset(required), written


def _renamed_in_path(one: Operation, other: Operation, before: Shape, after: Shape) -> dict[str, str]:
    """Find parameters of the path that have another name in the same place of it."""
    parts, other_parts = one.names.path.split("/"), other.names.path.split("/")
    pairs = zip(parts, other_parts, strict=False) if len(parts) == len(other_parts) else ()
    names = {part.strip("{}"): other_part.strip("{}") for part, other_part in pairs if part != other_part}
    return {
        name: new
        for name, new in names.items()
        if name in before.properties and name not in after.properties and new in after.properties
    }


def _content_changes(one: Operation, other: Operation) -> Iterator[Change]:
    """Yield that the kind of body that the SDK sends is no longer taken."""
    old, new = (_contents(resolved(each.document, each.data.get("requestBody"))) for each in (one, other))
    first = next((kind for kind in _KINDS if kind in old), None)
    if first is not None and new and first not in new:
        taken = ", ".join(sorted(media_type for media_type, _ in new.values()))
        text = f"a body of {old[first][0]} is no longer taken; what is taken: {taken}"
        advice = "Upgrade: installed versions send the old kind of body. Compare the signatures."
        if not any(kind in new for kind in _KINDS):
            advice = "Wait for a version that can send the new kind of body."
        yield Spot(one).into("body").change("content_type", text, advice)


def _contents(body: dict[str, Any]) -> dict[str, tuple[str, Any]]:
    """Return the media type and the schema of each kind of body; what the SDK cannot send is of no kind."""
    found: dict[str, tuple[str, Any]] = {}
    for media_type, media in mapping(body.get("content")).items():
        schema = mapping(media).get("schema", _ANYTHING)
        found.setdefault(body_kind(media_type, schema) or "", (media_type, schema))
    return found
