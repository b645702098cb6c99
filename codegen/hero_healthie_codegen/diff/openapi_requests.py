"""Parameters and bodies of one operation before and after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from .openapi_judgements import Finding, Spot
from .openapi_schema import SchemaComparison
from .openapi_shape import describe
from .openapi_source import Operation, parameters_of, resolved
from .report import Change, ChangeLevel, Element, Place
from .similar import renamed

_JSON = "application/json"


def parameter_changes(
    schemas: SchemaComparison, before: dict[str, Any], after: dict[str, Any], one: Operation, other: Operation
) -> Iterator[Change]:
    """Differences of what stands in the path and in the query."""
    old, new = parameters_of(before, one), parameters_of(after, other)
    moved = {key: next((each for each in new if each[1] == key[1] and each not in old), None) for key in old}
    gone = [key for key in old if key not in new and moved[key] is None]
    came = [key for key in new if key not in old and key not in moved.values()]
    renames = _renames(schemas, one, other, old, new, gone, came)
    for key in gone:
        name = python_name(key[1])
        if key in renames:
            changed = python_name(renames[key][1])
            text = (
                f"the {key[0]} parameter `{key[1]}` is gone; `{renames[key][1]}` looks like the same under another name"
            )
            advice = f"Pass `{changed}` instead of `{name}`."
            if changed == name:
                advice = "Upgrade; your code stays as it is."
            yield _change(one, "parameter_renamed", "breaking", text, advice, name, changed)
        else:
            text = f"the {key[0]} parameter `{key[1]}` is gone"
            yield _change(one, "parameter_removed", "breaking", text, f"Do not pass `{name}` any more.", name)
    for key in came:
        if key not in renames.values():
            yield _added(schemas, one, key, new[key])
    for key, target in moved.items():
        if target is not None:
            text = f"the parameter `{key[1]}` moved from the {key[0]} to the {target[0]}"
            name = python_name(key[1])
            advice = f"Pass `{name}` as the new signature has it. Upgrade: installed versions send it in the old place."
            yield _change(one, "parameter_moved", "breaking", text, advice, name)
            yield from _kept(schemas, one, target, old[key], new[target])
    for key, parameter in old.items():
        if key in new:
            yield from _kept(schemas, one, key, parameter, new[key])


def _renames(
    schemas: SchemaComparison,
    one: Operation,
    other: Operation,
    old: dict[tuple[str, str], dict[str, Any]],
    new: dict[tuple[str, str], dict[str, Any]],
    gone: list[tuple[str, str]],
    came: list[tuple[str, str]],
) -> dict[tuple[str, str], tuple[str, str]]:
    """Parameters under another name: those of the path by where they stand in it, the others by how they read."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    parts, other_parts = one.path.split("/"), other.path.split("/")
    if len(parts) == len(other_parts):
        for part, other_part in zip(parts, other_parts, strict=True):
            key, target = ("path", part.strip("{}")), ("path", other_part.strip("{}"))
            if key in gone and target in came:
                found[key] = target

    def alike(a: str, b: str) -> bool:
        return schemas.equal(old["query", a].get("schema", {}), new["query", b].get("schema", {}))

    names = [key[1] for key in gone if key[0] == "query"], [key[1] for key in came if key[0] == "query"]
    return found | {("query", a): ("query", b) for a, b in renamed(*names, alike).items()}


def _added(schemas: SchemaComparison, one: Operation, key: tuple[str, str], parameter: dict[str, Any]) -> Change:
    name = python_name(key[1])
    described = describe(schemas.new.read(parameter.get("schema", {})))
    text = f"new {key[0]} parameter `{key[1]}`: {described}"
    if parameter.get("required") is True:
        return _change(one, "parameter_added", "breaking", f"{text}, required", f"Pass `{name}`; it is required.", name)
    return _change(one, "parameter_added", "additive", text, "Nothing to do.", name)


def _kept(
    schemas: SchemaComparison, one: Operation, key: tuple[str, str], old: dict[str, Any], new: dict[str, Any]
) -> Iterator[Change]:
    name, label = python_name(key[1]), f"the {key[0]} parameter `{key[1]}`"
    was, now = old.get("required") is True, new.get("required") is True
    if was != now:
        if now:
            yield _change(
                one,
                "parameter_required",
                "breaking",
                f"{label} is required now",
                f"Pass `{name}`; it is now required.",
                name,
            )
        else:
            yield _change(one, "parameter_optional", "additive", f"{label} may be left out now", "Nothing to do.", name)
    if (old.get("deprecated") is True) != (new.get("deprecated") is True):
        gone = new.get("deprecated") is True
        text = f"{label} is {'' if gone else 'no longer '}deprecated"
        advice = f"Plan to stop passing `{name}`." if gone else "Nothing to do."
        yield _change(one, "deprecated" if gone else "undeprecated", "additive", text, advice, name)
    styles = [(each.get("style"), each.get("explode"), each.get("allowReserved")) for each in (old, new)]
    if styles[0] != styles[1] and old.get("in") == new.get("in"):
        text = f"{label} is written in another style"
        advice = "Upgrade; your code stays as it is."
        yield _change(one, "parameter_style", "behaviour", text, advice, name)
    spot = Spot("request", (key[1],), f"{one.where} ?{key[1]}")
    for finding in schemas.compare(old.get("schema", {}), new.get("schema", {}), spot):
        advice = finding.advice.replace("the body", f"`{name}`")
        change = _change(one, finding.kind, finding.level, finding.text, advice, name)
        yield replace(change, places=(Place(one.python_path, "request", (f"?{name}",), finding.value),))


def body_changes(
    schemas: SchemaComparison, before: dict[str, Any], after: dict[str, Any], one: Operation, other: Operation
) -> Iterator[Change]:
    """Differences of what is sent."""
    old = resolved(before, one.data.get("requestBody"))
    new = resolved(after, other.data.get("requestBody"))
    if bool(old) != bool(new):
        if old:
            yield _change(one, "body_removed", "breaking", "the body is gone", "Do not pass `body` any more.", "body")
        elif new.get("required") is True:
            yield _change(one, "body_added", "breaking", "there is a body now, required", "Pass `body`.", "body")
        else:
            yield _change(one, "body_added", "additive", "there is a body now", "Nothing to do.", "body")
        return
    if not old:
        return
    was, now = old.get("required") is True, new.get("required") is True
    if was != now:
        if now:
            advice = "Pass `body`; it is now required."
            yield _change(one, "body_required", "breaking", "the body is required now", advice, "body")
        else:
            yield _change(one, "body_optional", "additive", "the body may be left out now", "Nothing to do.", "body")
    yield from _contents(schemas, one, old.get("content", {}), new.get("content", {}))


def _contents(schemas: SchemaComparison, one: Operation, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    for kind in sorted(old.keys() - new.keys()):
        level: ChangeLevel = "breaking" if kind == _JSON else "note"
        text = f"a body of {kind} is no longer taken; what is taken: {', '.join(sorted(new)) or 'nothing'}"
        yield _change(
            one, "content_type", level, text, "Wait for a version that can send the new kind of body.", "body"
        )
    for kind in sorted(new.keys() - old.keys()):
        yield _change(one, "content_type", "note", f"a body of {kind} is taken as well", "Nothing to do.", "body")
    if _JSON in old and _JSON in new:
        spot = Spot("request", (), f"{one.where} body")
        found = schemas.compare(old[_JSON].get("schema", {}), new[_JSON].get("schema", {}), spot)
        yield from findings(one, found)


def findings(operation: Operation, found: Iterator[Finding]) -> Iterator[Change]:
    """Differences of a schema as changes of the operation that sends or answers it."""
    for each in found:
        side = "arguments" if each.spot.side == "request" else "answer"
        names = [each.spot.path, (*each.spot.path[:-1], each.new_name)] if each.new_name else [each.spot.path]
        yield Change(
            api="hero",
            kind=f"{side}.{each.kind}",
            level=each.level,
            where=each.spot.where,
            text=each.text,
            advice=each.advice,
            methods=(operation.python_path,),
            places=tuple(Place(operation.python_path, each.spot.side, path, each.value) for path in names),
        )


def python_name(wire: str) -> str:
    """The argument that stands for a parameter."""
    return str(PythonIdentifier(wire, prefix="field_"))


def _change(operation: Operation, kind: str, level: ChangeLevel, text: str, advice: str, *names: str) -> Change:
    return Change(
        api="hero",
        kind=kind,
        level=level,
        where=operation.where,
        text=text,
        advice=advice,
        methods=(operation.python_path,),
        elements=tuple(Element(operation.python_path, name) for name in names),
    )
