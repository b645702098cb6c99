"""Applies an OpenAPI Overlay 1.0 to a description: as much of it as corrections to one file need.

Targets may use names (`.paths`, `['/v1/me']`), indexes (`[0]`), wildcards (`.*`, `[*]`) and filters that compare
members with literals (`[?@.name == 'page_index' && @.in == 'query']`).
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object, is_list, is_object

_Container = Any


class OverlayError(ValueError):
    """An overlay has an action that cannot be applied."""


@dataclass(frozen=True, slots=True)
class _Match:
    parent: _Container
    key: str | int

    @property
    def value(self) -> Any:
        return self.parent[self.key]


_Step = Callable[[Any], Iterator[tuple[str | int, Any]]]

_TOKEN = re.compile(
    r"""\.(?P<name>[\w-]+|\*)
      | \[\s*(?P<quote>['"])(?P<quoted>.*?)(?P=quote)\s*\]
      | \[\s*(?P<index>\d+|\*)\s*\]
      | \[\?\s*(?P<filter>(?:[^\]'"]|'[^']*'|"[^"]*")+)\]""",
    re.VERBOSE,
)
_COMPARISON = re.compile(r"""^@(?P<path>(?:\.[\w-]+)+)\s*==\s*(?P<literal>'[^']*'|"[^"]*"|true|false|null|-?\d+)$""")


def apply_overlay(description: JsonObject, overlay: JsonObject) -> JsonObject:
    """A copy of the description with every action of the overlay applied in order.

    Raises:
        OverlayError: a target is not understood or matches nothing.
    """
    root: JsonObject = {"$": copy.deepcopy(description)}
    for action in map(as_object, as_list(overlay.get("actions"))):
        target = str(action.get("target", ""))
        matches = _find(root, target)
        if not matches:
            raise OverlayError(f"the overlay's target {target!r} matches nothing in the description")
        if action.get("remove") is True:
            _remove(matches)
        elif "update" in action:
            for match in matches:
                _update(match, action["update"])
    return as_object(root["$"])


def _remove(matches: list[_Match]) -> None:
    # From the end, so that an index stays true while earlier ones of the same list are still to go.
    for match in sorted(matches, key=lambda m: m.key if isinstance(m.key, int) else -1, reverse=True):
        del match.parent[match.key]


def _update(match: _Match, update: Any) -> None:
    if is_list(match.value):
        match.value.append(copy.deepcopy(update))
    elif is_object(match.value) and is_object(update):
        _merge(match.value, update)
    else:
        match.parent[match.key] = copy.deepcopy(update)


def _merge(into: JsonObject, update: JsonObject) -> None:
    for key, value in update.items():
        if is_object(into.get(key)) and is_object(value):
            _merge(into[key], value)
        elif is_list(into.get(key)) and is_list(value):
            into[key].extend(copy.deepcopy(as_list(value)))
        else:
            into[key] = copy.deepcopy(value)


def _find(root: JsonObject, target: str) -> list[_Match]:
    if not target.startswith("$"):
        raise OverlayError(f"the overlay's target {target!r} does not start with $")
    matches = [_Match(root, "$")]
    position = 1
    while position < len(target):
        token = _TOKEN.match(target, position)
        if token is None:
            raise OverlayError(f"the overlay's target {target!r} is not understood from {target[position:]!r} on")
        step = _step(token, target)
        matches = [_Match(match.value, key) for match in matches for key, _ in step(match.value)]
        position = token.end()
    return matches


def _step(token: re.Match[str], target: str) -> _Step:
    if token["filter"]:
        accepts = _filter(token["filter"], target)
        return lambda value: (item for item in _items(value) if accepts(item[1]))
    name = token["name"] or token["index"] or token["quoted"] or ""
    if name == "*" and token["quoted"] is None:
        return _items
    wanted: str | int = int(name) if token["index"] else name
    return lambda value: (item for item in _items(value) if item[0] == wanted)


def _items(value: Any) -> Iterator[tuple[str | int, Any]]:
    yield from enumerate(as_list(value))
    yield from as_object(value).items()


def _filter(expression: str, target: str) -> Callable[[Any], bool]:
    inner = expression.strip()
    if inner.startswith("(") and inner.endswith(")"):
        inner = inner[1:-1]
    tests: list[tuple[list[str], str]] = []
    for part in inner.split("&&"):
        comparison = _COMPARISON.match(part.strip())
        if comparison is None:
            raise OverlayError(f"the overlay's target {target!r} has a filter that the sandbox does not read: {part!r}")
        tests.append((comparison["path"][1:].split("."), comparison["literal"].strip("'\"")))

    def accepts(value: Any) -> bool:
        for path, literal in tests:
            found: Any = value
            for name in path:
                found = as_object(found).get(name)
            shown = {True: "true", False: "false", None: "null"}.get(found, str(found)) if not is_object(found) else ""
            if shown != literal:
                return False
        return True

    return accepts
