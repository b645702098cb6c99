"""Treat arguments as the vendor does: what is known to do nothing is dropped, defaults are filled in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.specs.load import healthie_facts
from hero_healthie_runtime.facts import ANY, Fact, breaches, is_given

_EVERYTHING = "all"
"""A default that filters nothing."""
_REFUSED = {
    "required": "can't be blank",
    "values": "is not included in the list",
    "at_most": "is too long (the maximum is {0.limit} {0.unit})",
}
"""What is said of a call that goes against a fact of these kinds."""


def as_the_vendor(operation: str, arguments: JsonObject, known: frozenset[str]) -> JsonObject:
    """Return the arguments of a root field as they count.

    Args:
        operation: the root field.
        arguments: what was sent.
        known: the arguments that the root field has.
    """
    taken = dict(arguments)
    facts = list(_facts(operation))
    for path, fact in facts:
        *outer, name = path.split(".")
        holder = as_object(taken.get(outer[0])) if outer else taken
        if len(outer) > 1 or not _holds(fact, name, holder):
            continue
        holder = _without(holder, name, fact)
        taken = {**taken, outer[0]: holder} if outer else holder
    defaults = {
        path: fact["value"]
        for path, fact in facts
        if fact["kind"] == "default" and path in known and fact.get("value", _EVERYTHING) != _EVERYTHING
    }
    if taken.get("sort_by"):
        defaults.pop("order_by", None)
    return {**defaults, **{name: value for name, value in taken.items() if value is not None or name not in defaults}}


def broken(operation: str, arguments: JsonObject) -> list[tuple[str, str]]:
    """Return what the vendor refuses in the arguments of a root field: the name of each, and why."""
    return [
        (fact.argument.removeprefix("input."), _REFUSED[fact.kind].format(fact))
        for fact, _ in breaches(refusing(operation), arguments)
    ]


@lru_cache(maxsize=1024)
def refusing(operation: str) -> tuple[Fact, ...]:
    """Return what is known of a root field that the vendor refuses calls by."""
    names = ("value", "limit", "unit", "when", "unless")
    return tuple(
        Fact(
            argument=path,
            kind=row["kind"],
            text="",
            check="refuse",
            values=tuple(row.get("values", ())),
            **{name: row[name] for name in names if name in row},
        )
        for path, row in _facts(operation)
        if row["kind"] in _REFUSED and row.get("check", "refuse") == "refuse"
    )


@lru_cache(maxsize=1024)
def _facts(operation: str) -> tuple[tuple[str, JsonObject], ...]:
    """Return what is known of the arguments of a root field, each with its path."""
    return tuple(
        (path, as_object(fact))
        for section, facts in _rows().items()
        if re.fullmatch(section, operation)
        for path, listed in as_object(facts).items()
        for fact in (as_list(listed) or [listed])
    )


@lru_cache(maxsize=1)
def _rows() -> JsonObject:
    return tomllib.loads(healthie_facts())


def _holds(fact: JsonObject, name: str, beside: JsonObject) -> bool:
    """Return whether something in a call counts for nothing by a fact."""
    value = beside.get(name)
    concerned = value == fact["value"] if "value" in fact else value is not None
    if not concerned or not all(_has(beside, *each) for each in as_object(fact.get("when")).items()):
        return False
    given = any(is_given(beside.get(other)) for other in _others(fact))
    match fact["kind"]:
        case "ignored":
            return "when" in fact or fact.get("check") != "none"
        case "together" | "needs":
            return is_given(value) and not given
        case "beats":
            return is_given(value) and given
        case "drops_all_else":
            return is_given(value)
        case _:
            return False


def _without(beside: JsonObject, name: str, fact: JsonObject) -> JsonObject:
    others = set(_others(fact))
    match fact["kind"]:
        case "beats":
            return {each: value for each, value in beside.items() if each not in others}
        case "drops_all_else":
            return {each: value for each, value in beside.items() if each == name or each in others}
        case _:
            return {each: value for each, value in beside.items() if each != name}


def _others(fact: JsonObject) -> Iterator[str]:
    for key in ("with", "over", "but"):
        named = fact.get(key, [])
        yield from map(str, as_list(named) or ([named] if named else []))


def _has(beside: JsonObject, name: str, wanted: Any) -> bool:
    return is_given(beside.get(name)) if wanted == ANY else beside.get(name) == wanted
