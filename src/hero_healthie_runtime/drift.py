"""Drift: responses that differ from their description, and can be read all the same.

Reading reports cheap *signs* of drift. Where a response differs, and how, is worked out by a second, slower pass
(`Deviations`), which only runs if somebody wants to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextvars import ContextVar, Token
from typing import Any, Literal, NamedTuple

from hero_healthie_runtime.errors import PathItem

_signs: ContextVar[set[object] | None] = ContextVar("_signs", default=None)
_IDENTIFIER = re.compile(r"_{0,2}[a-z][A-Za-z0-9_]{0,63}", re.ASCII)
_MAX_DEVIATIONS = 100


class DriftSigns:
    """Collect what `report_drift` is called with inside the `with` block."""

    __slots__ = ("_token",)

    _token: Token[set[object] | None]

    def __enter__(self) -> set[object]:
        found: set[object] = set()
        self._token = _signs.set(found)
        return found

    def __exit__(self, *_: object) -> None:
        _signs.reset(self._token)


def report_drift(sign: object) -> None:
    """Report that the response being read differs from its description; equal signs mean the same kind of drift."""
    found = _signs.get()
    if found is not None:
        found.add(sign)


class Deviation(NamedTuple):
    """One way in which a response differs from its description; without any value of the response."""

    kind: Literal["unknown_enum_value", "unknown_field", "unknown_member", "unexpected_null", "unreadable_text"]
    path: str
    """The place, such as `data[].status`."""
    expected: str
    """The description's part: the name of an enum or of a model, or a type."""


class Deviations:
    """The deviations of one response, each once, and the reader's place in it."""

    __slots__ = ("_found", "path")

    def __init__(self, path: tuple[PathItem, ...] = (), found: dict[Deviation, None] | None = None) -> None:
        self.path = path
        self._found: dict[Deviation, None] = {} if found is None else found

    def at(self, item: PathItem) -> Deviations:
        """Return the same collection, one step further in. Pass a name that may be data as `*`."""
        return Deviations((*self.path, item), self._found)

    def add(
        self, kind: Literal["unknown_enum_value", "unknown_member", "unexpected_null", "unreadable_text"], expected: str
    ) -> None:
        """Add a deviation of the value at this place."""
        self._add(kind, self.path, expected)

    def add_unknown_fields(self, names: Iterable[str], expected: str) -> None:
        """Add fields of the object at this place; a name that is not like a field's may be data, and becomes `*`."""
        for name in names:
            self._add("unknown_field", (*self.path, name if _IDENTIFIER.fullmatch(name) else "*"), expected)

    def fork(self) -> Deviations:
        """Return an empty collection at the same place, for a reading that may be discarded."""
        return Deviations(self.path)

    def merge(self, other: Deviations) -> None:
        """Add the deviations of a fork."""
        self._found.update(other._found)

    def __iter__(self) -> Iterator[Deviation]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def _add(self, kind: Any, path: tuple[PathItem, ...], expected: str) -> None:
        if len(self._found) < _MAX_DEVIATIONS:
            place = "".join("[]" if isinstance(item, int) else f".{item}" for item in path).removeprefix(".")
            self._found[Deviation(kind, place, expected)] = None
