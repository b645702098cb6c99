"""Compare two versions of the Hero description, operation by operation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graphql.pyutils import suggestion_list

from ...formats.json import mapping, objects
from ...openapi.description.media import response_kind
from ..report.changes import Change, Element
from .description import Operation, load_side, operations_of, resolved
from .requests import request_changes
from .schemas import SchemaComparison
from .severity import Spot

_NOTHING: dict[str, Any] = {"type": "null"}
_ANYTHING: dict[str, Any] = {}
_TEXT: dict[str, Any] = {"type": "string"}
_FILE: dict[str, Any] = {"type": "string", "format": "binary"}
_ON_THE_WIRE = ("type", "in", "name", "scheme", "openIdConnectUrl", "flows")


def compare_hero(old: Path, new: Path) -> tuple[list[Change], list[str], tuple[list[Operation], list[Operation]]]:
    """Return the changes, what must be decided, and the operations of both sides; raise SpecError if a description
    cannot be read.
    """
    before, _ = load_side(old)
    after, problems = load_side(new)
    sides = operations_of(before), operations_of(after)
    schemas = SchemaComparison(before, after)
    pairs, gone, came = _paired(*sides)
    changes = [_removed(each, came) for each in gone]
    changes += [Spot(each).change("operation_added", f"new operation `{each.name}`") for each in came]
    for one, other in pairs:
        changes += _identity(one, other)
        changes += request_changes(schemas, one, other)
        changes += _response_changes(schemas, one, other)
        changes += _security_changes(one, other)
    return [*changes, *_server_changes(before, after)], problems, sides


def _paired(
    old: list[Operation], new: list[Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Find the operations that are the same one: by id, else by method and path."""
    pairs: list[tuple[Operation, Operation]] = []
    gone, came = list(old), list(new)
    for key in ("name", "where"):
        for one in list(gone):
            found = next((each for each in came if getattr(each, key) == getattr(one, key)), None)
            if found is not None:
                gone.remove(one)
                came.remove(found)
                pairs.append((one, found))
    return pairs, gone, came


def _identity(one: Operation, other: Operation) -> Iterator[Change]:
    call = f"Call `{other.python_path}` instead of `{one.python_path}`."
    if one.python_path == other.python_path:
        call = "Upgrade; your code stays as it is."
    spot, elements = Spot(one), (Element(other.python_path),)
    if one.name != other.name:
        text = f"the operation `{one.name}` is now called `{other.name}`"
        yield spot.change("operation_renamed", text, call, elements=elements)
    if one.names.resource != other.names.resource:
        text = f"`{one.name}` moved from the tag `{one.names.tag}` to `{other.names.tag}`"
        yield spot.change("tag", text, call, elements=elements)
    if one.where != other.where:
        text = f"`{one.name}` moved from `{one.where}` to `{other.where}`"
        advice = (
            "Upgrade; installed versions call the old place. Your code stays as it is unless an argument changed too."
        )
        yield spot.change("moved", text, advice, elements=elements)
    if other.deprecated and not one.deprecated:
        text, advice = f"the operation `{one.name}` is deprecated", f"Plan to stop calling `{one.python_path}`."
        yield spot.change("deprecated", text, advice, "additive")
    elif one.deprecated and not other.deprecated:
        yield spot.change("undeprecated", f"the operation `{one.name}` is no longer deprecated")


def _removed(operation: Operation, came: list[Operation]) -> Change:
    names = suggestion_list(operation.name, [each.name for each in came])
    other = next((each for each in came if names and each.name == names[0]), None)
    advice = (
        f"perhaps `{other.python_path}` takes its place." if other else "nothing takes its place under a similar name."
    )
    advice = f"Stop calling `{operation.python_path}`; {advice}"
    return Spot(operation).change("operation_removed", f"the operation `{operation.name}` is gone", advice)


def _response_changes(schemas: SchemaComparison, one: Operation, other: Operation) -> Iterator[Change]:
    """Yield the differences of what a successful call returns, whatever the status it comes with."""
    old, new = _received(one), _received(other)
    if new is None:
        if old is not None:
            text, advice = "the response is of no type that the SDK can read", "Wait for a version that can read it."
            yield Spot(one).change("content_type", text, advice)
    elif old == _NOTHING != new:
        yield Spot(one).change("response_described", "the response is described now, where there was none")
    elif new == _NOTHING != old:
        text, advice = "there is no response any more", "Do not read the result as the type it was."
        yield Spot(one).change("response_described", text, advice)
    else:
        yield from schemas.compare(old or _ANYTHING, new, Spot(one, "response").into("result"))


def _received(operation: Operation) -> dict[str, Any] | None:
    """Return one schema for all that a successful call returns, or None if the SDK cannot read it."""
    responses = {str(status).upper(): each for status, each in mapping(operation.data.get("responses")).items()}
    statuses = [status for status in responses if status.startswith("2")] or [
        each for each in responses if each == "DEFAULT"
    ]
    found: list[dict[str, Any]] = []
    unreadable = False
    for status in statuses:
        content = mapping(resolved(operation.document, responses[status]).get("content"))
        if not content:
            found.append(_NOTHING if status in {"204", "205"} else _ANYTHING)
        for media_type, media in content.items():
            schema = mapping(media).get("schema", _ANYTHING)
            kind = response_kind(media_type, schema)
            known = {"json": schema, "text": _TEXT, "file": _FILE, None: None}[kind]
            if known is None:
                unreadable = True
            elif known not in found:
                found.append(known)
    if not found:
        return None if unreadable else _ANYTHING
    return found[0] if len(found) == 1 else {"oneOf": found}


def _security_changes(one: Operation, other: Operation) -> Iterator[Change]:
    """Yield whether what was enough to be let in still is."""
    old, new = _ways(one), _ways(other)
    if old != new:
        enough = all(any(way <= before for way in new) for before in old)
        names = [" or ".join(sorted(" with ".join(sorted(way)) or "none" for way in ways)) for ways in (old, new)]
        text = f"authentication was {names[0]} and is {names[1]}"
        yield Spot(one).change("security", text, "" if enough else "Upgrade to a version that sends what is required.")


def _ways(operation: Operation) -> frozenset[frozenset[str]]:
    """Return the ways to be let in, each a set of schemes as the wire has them; one empty set if none is required."""
    schemes = mapping(operation.document.get("components", {}).get("securitySchemes"))
    required = objects(operation.data.get("security", operation.document.get("security", [])))
    ways = [
        frozenset(
            " ".join([*(str(scheme[key]) for key in _ON_THE_WIRE if key in scheme), *map(str, scopes or [])] or [name])
            for name, scopes in way.items()
            for scheme in [mapping(schemes.get(name))]
        )
        for way in required
    ]
    return frozenset(ways or [frozenset[str]()])


def _server_changes(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    """Yield the addresses that came and went; the facade takes its addresses from its environments."""
    old, new = ({str(each.get("url")) for each in objects(document.get("servers"))} for document in (before, after))
    for url in sorted(old ^ new):
        text = f"the server {url} {'is gone' if url in old else 'is new'}"
        advice = "Look whether an `environment` of the SDK points there."
        yield Change(api="hero", kind="server", level="note", where="servers", text=text, advice=advice)
