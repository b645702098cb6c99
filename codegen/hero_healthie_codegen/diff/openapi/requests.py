"""Compare the parameters and the bodies of one operation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...formats.json import mapping
from ...openapi.description.media import body_kind
from ...openapi.schemas.naming import identifier
from ..report.changes import Change
from ..similar import renamed
from .description import Key, Operation, resolved
from .schemas import SchemaComparison
from .severity import Spot, operation_change
from .shape import describe

_UPGRADE = "Upgrade; your code stays as it is."


def parameter_changes(schemas: SchemaComparison, one: Operation, other: Operation) -> Iterator[Change]:
    """Yield the differences of the parameters."""
    old, new = one.parameters(), other.parameters()
    moved = {
        key: target for key in old if key not in new for target in new if target[1] == key[1] and target not in old
    }
    gone = [key for key in old if key not in new and key not in moved]
    came = [key for key in new if key not in old and key not in moved.values()]
    renames = _renames(schemas, one, other, gone, came)
    for key in came:
        if key not in renames.values():
            yield _added(schemas, one, key, new[key])
    for key, parameter in old.items():
        name, text = identifier(key[1]), f"the {key[0]} parameter `{key[1]}`"
        target = moved.get(key, key)
        if key in renames:
            changed = identifier(renames[key][1])
            text = f"{text} is gone; `{renames[key][1]}` looks like the same under another name"
            advice = _UPGRADE if changed == name else f"Pass `{changed}` instead of `{name}`."
            yield operation_change(one, "parameter_renamed", text, advice, None, name, changed)
            continue
        if target not in new:
            advice = f"Do not pass `{name}` any more."
            yield operation_change(one, "parameter_removed", f"{text} is gone", advice, None, name)
            continue
        if key in moved:
            text = f"the parameter `{key[1]}` moved from the {key[0]} to the {target[0]}"
            advice = f"Pass `{name}` as the new signature has it. Upgrade: installed versions send it in the old place."
            yield operation_change(one, "parameter_moved", text, advice, None, name)
        yield from _kept(schemas, one, target, parameter, new[target])


def body_changes(schemas: SchemaComparison, one: Operation, other: Operation) -> Iterator[Change]:
    """Yield the differences of what is sent."""
    old, new = (resolved(each.document, each.data.get("requestBody")) for each in (one, other))
    required = [each.get("required") is True for each in (old, new)]
    if not old and new:
        advice = "Pass `body`." if required[1] else ""
        text = f"there is a body now{', required' if required[1] else ''}"
        yield operation_change(one, "body_added", text, advice, None, "body")
    elif old and not new:
        yield operation_change(one, "body_removed", "the body is gone", "Do not pass `body` any more.", None, "body")
    elif old:
        if required == [False, True]:
            text, advice = "the body is required now", "Pass `body`; it is now required."
            yield operation_change(one, "body_required", text, advice, None, "body")
        elif required == [True, False]:
            yield operation_change(one, "body_optional", "the body may be left out now", "", None, "body")
        yield from _contents(schemas, one, mapping(old.get("content")), mapping(new.get("content")))


def _renames(
    schemas: SchemaComparison, one: Operation, other: Operation, gone: list[Key], came: list[Key]
) -> dict[Key, Key]:
    """Find parameters under another name: those of the path by where they stand in it, the others by how they read."""
    parts, other_parts = one.names.path.split("/"), other.names.path.split("/")
    found: dict[Key, Key] = {}
    if len(parts) == len(other_parts):
        pairs = [(("path", a.strip("{}")), ("path", b.strip("{}"))) for a, b in zip(parts, other_parts, strict=True)]
        found = {key: target for key, target in pairs if key in gone and target in came}
    old, new = one.parameters(), other.parameters()

    def alike(a: str, b: str) -> bool:
        return schemas.equal(_schema(old["query", a]), _schema(new["query", b]))

    names = [key[1] for key in gone if key[0] == "query"], [key[1] for key in came if key[0] == "query"]
    return found | {("query", a): ("query", b) for a, b in renamed(*names, alike).items()}


def _added(schemas: SchemaComparison, one: Operation, key: Key, parameter: dict[str, Any]) -> Change:
    name, text = (
        identifier(key[1]),
        f"new {key[0]} parameter `{key[1]}`: {describe(schemas.new.read(_schema(parameter)))}",
    )
    if parameter.get("required") is not True:
        return operation_change(one, "parameter_added", text, "", None, name)
    return operation_change(one, "parameter_added", f"{text}, required", f"Pass `{name}`; it is required.", None, name)


def _kept(
    schemas: SchemaComparison, one: Operation, key: Key, old: dict[str, Any], new: dict[str, Any]
) -> Iterator[Change]:
    name, label = identifier(key[1]), f"the {key[0]} parameter `{key[1]}`"
    required = [each.get("required") is True for each in (old, new)]
    deprecated = [each.get("deprecated") is True for each in (old, new)]
    styles = [(each.get("style"), each.get("explode"), each.get("allowReserved")) for each in (old, new)]
    if required == [False, True]:
        advice = f"Pass `{name}`; it is now required."
        yield operation_change(one, "parameter_required", f"{label} is required now", advice, None, name)
    elif required == [True, False]:
        yield operation_change(one, "parameter_optional", f"{label} may be left out now", "", None, name)
    if deprecated == [False, True]:
        advice = f"Plan to stop passing `{name}`."
        yield operation_change(one, "deprecated", f"{label} is deprecated", advice, "additive", name)
    elif deprecated == [True, False]:
        yield operation_change(one, "undeprecated", f"{label} is no longer deprecated", "", None, name)
    if styles[0] != styles[1] and old.get("in") == new.get("in"):
        text = f"{label} is written in another style"
        yield operation_change(one, "parameter_style", text, _UPGRADE, "behaviour", name)
    yield from schemas.compare(_schema(old), _schema(new), Spot(one, "request", name, (f"?{name}",)))


def _schema(parameter: dict[str, Any]) -> Any:
    media = next(iter(mapping(parameter.get("content")).values()), parameter)
    return mapping(media).get("schema", _ANYTHING)


_ANYTHING: dict[str, Any] = {}


def _contents(schemas: SchemaComparison, one: Operation, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    before, after = _by_kind(old), _by_kind(new)
    first, now = next(iter(before), None), next(iter(after), None)
    if first is not None and first not in after:
        text = f"a body of {before[first][0]} is no longer taken; what is taken: {', '.join(sorted(new)) or 'nothing'}"
        advice = "Upgrade: installed versions send the old kind of body. Compare the signatures."
        if now is None:
            advice = "Wait for a version that can send the new kind of body."
        yield operation_change(one, "content_type", text, advice, None, "body")
    elif first is not None and now is not None:
        yield from schemas.compare(before[first][1], after[now][1], Spot(one, "request", "body"))


def _by_kind(content: dict[str, Any]) -> dict[str, tuple[str, Any]]:
    """Return what the SDK can send, by kind: the media type and the schema; the kind it prefers comes first."""
    found: dict[str, tuple[str, Any]] = {}
    for media_type, media in content.items():
        schema = mapping(media).get("schema", _ANYTHING)
        found.setdefault(body_kind(media_type, schema) or "", (media_type, schema))
    return {kind: found[kind] for kind in ("json", "multipart", "form", "binary", "text") if kind in found}
