"""Two versions of the Hero description, compared operation by operation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graphql.pyutils import suggestion_list
from openapi_python_client.strings import PythonIdentifier

from ..formats.json import is_array, is_object
from .openapi_answers import answer_changes
from .openapi_requests import body_changes, parameter_changes
from .openapi_schema import SchemaComparison
from .openapi_security import security_changes, server_changes
from .openapi_source import Operation, load_side, operations_of
from .report import Change, Element

Pair = tuple[Operation, Operation]


def compare_hero(old: Path, new: Path) -> tuple[list[Change], list[str], tuple[list[Operation], list[Operation]]]:
    """The changes, what must be decided, and the operations of both sides.

    Raises:
        SpecError: a description cannot be read.
    """
    before, _ = load_side(old)
    after, problems = load_side(new)
    sides = list(operations_of(before)), list(operations_of(after))
    schemas = SchemaComparison(before, after)
    changes: list[Change] = []
    pairs, gone, came = _paired(*sides)
    for one, other in pairs:
        changes += _identity(one, other)
        changes += parameter_changes(schemas, before, after, one, other)
        changes += body_changes(schemas, before, after, one, other)
        changes += answer_changes(schemas, before, after, one, other)
        changes += security_changes(before, after, one, other)
    for each in gone:
        changes.append(_removed(each, came))
    changes += [_added(each) for each in came]
    changes += server_changes(before, after)
    changes += _component_notes(before, after, schemas)
    return changes, problems, sides


def _paired(old: list[Operation], new: list[Operation]) -> tuple[list[Pair], list[Operation], list[Operation]]:
    """Operations that are the same one: by id, else by method and path."""
    pairs: list[Pair] = []
    left = list(new)
    gone: list[Operation] = []
    for one in old:
        found = next((each for each in left if each.name == one.name), None)
        if found is None:
            gone.append(one)
        else:
            left.remove(found)
            pairs.append((one, found))
    for one in list(gone):
        found = next((each for each in left if each.where == one.where), None)
        if found is not None:
            gone.remove(one)
            left.remove(found)
            pairs.append((one, found))
    return pairs, gone, left


def _identity(one: Operation, other: Operation) -> Iterator[Change]:
    def change(kind: str, text: str, advice: str) -> Change:
        return Change(
            api="hero",
            kind=kind,
            level="breaking",
            where=one.where,
            text=text,
            advice=advice,
            methods=(one.python_path,),
            elements=(Element(one.python_path), Element(other.python_path)),
        )

    call = f"Call `{other.python_path}` instead of `{one.python_path}`."
    if one.python_path == other.python_path:
        call = "Upgrade; your code stays as it is."
    if one.name != other.name:
        yield change("operation_renamed", f"the operation `{one.name}` is now called `{other.name}`", call)
    if _tag(one) != _tag(other):
        yield change("tag", f"`{one.name}` moved from the tag `{_tag(one)}` to `{_tag(other)}`", call)
    if one.where != other.where:
        places = f"`{one.where}` to `{other.where}`"
        advice = (
            "Upgrade; installed versions call the old place. Your code stays as it is unless an argument changed too."
        )
        yield change("moved", f"`{one.name}` moved from {places}", advice)
    old, new = (each.data.get("deprecated") is True for each in (one, other))
    if old != new:
        yield Change(
            api="hero",
            kind="deprecated" if new else "undeprecated",
            level="additive",
            where=one.where,
            text=f"the operation `{one.name}` is {'' if new else 'no longer '}deprecated",
            advice=f"Plan to stop calling `{one.python_path}`." if new else "Nothing to do.",
            methods=(one.python_path,),
            elements=(Element(one.python_path),),
        )


def _tag(operation: Operation) -> str:
    tags: list[Any] = operation.data.get("tags") or ["default"]
    return str(PythonIdentifier(str(tags[0]), prefix="tag"))


def _removed(operation: Operation, came: list[Operation]) -> Change:
    method = operation.python_path
    names = suggestion_list(operation.name, [each.name for each in came])
    other = next((each for each in came if names and each.name == names[0]), None)
    advice = f"Stop calling `{method}`; nothing takes its place under a similar name."
    if other is not None:
        advice = f"Stop calling `{method}`; perhaps `{other.python_path}` takes its place."
    return Change(
        api="hero",
        kind="operation_removed",
        level="breaking",
        where=operation.where,
        text=f"the operation `{operation.name}` is gone",
        advice=advice,
        methods=(method,),
        elements=(Element(method),),
    )


def _added(operation: Operation) -> Change:
    return Change(
        api="hero",
        kind="operation_added",
        level="additive",
        where=operation.where,
        text=f"new operation `{operation.name}`",
        advice="Nothing to do.",
        methods=(operation.python_path,),
        elements=(Element(operation.python_path),),
    )


def _component_notes(before: dict[str, Any], after: dict[str, Any], schemas: SchemaComparison) -> Iterator[Change]:
    """Components that no operation uses; whatever is used, its operations tell of."""
    old: dict[str, Any] = before.get("components", {}).get("schemas", {})
    new: dict[str, Any] = after.get("components", {}).get("schemas", {})
    used = _used(before["paths"], before, set()) | _used(after["paths"], after, set())
    for name in sorted({*old, *new} - used):
        if name in old and name in new and schemas.equal(old[name], new[name]):
            continue
        what = "changed" if name in old and name in new else "is gone" if name in old else "came"
        yield Change(
            api="hero",
            kind="component",
            level="note",
            where=name,
            text=f"the schema `{name}` {what}",
            advice="No operation uses it.",
        )


def _used(node: Any, document: dict[str, Any], found: set[str]) -> set[str]:
    """The names of the schemas that a part of a description refers to, directly or not."""
    if is_object(node):
        reference = str(node.get("$ref", ""))
        name = reference.rpartition("/")[2]
        if reference.startswith("#/components/schemas/") and name not in found:
            found.add(name)
            _used(document.get("components", {}).get("schemas", {}).get(name), document, found)
        for child in node.values():
            _used(child, document, found)
    elif is_array(node):
        for child in node:
            _used(child, document, found)
    return found
