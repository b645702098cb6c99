"""Refuse names of arguments that an operation does not have, and say which one is close."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Mapping
from typing import TypeAlias, cast

from hero_healthie.sandbox.common.matching import plain
from hero_healthie.sandbox.common.options import invalid

NamesAt: TypeAlias = Callable[[tuple[str, ...]], "Collection[str] | None"]
"""Returns the names that an object at a path may have: of the arguments at the empty path; None where any may be."""


def hint(name: str, known: Collection[str]) -> str:
    """Return what a message says of the names that are close to one; nothing if none is."""
    close = difflib.get_close_matches(name, known, n=3)
    return f"; did you mean {' or '.join(close)}?" if close else ""


def check_names(operation: str, wanted: object, names_at: NamesAt, path: tuple[str, ...] = ()) -> None:
    """Raise InvalidArgumentError for a name that arguments of an operation cannot have.

    Case and underscores do not matter. The parts of lists are objects at the path of the list.
    """
    if isinstance(wanted, list | tuple):
        for part in cast("list[object] | tuple[object, ...]", wanted):
            check_names(operation, part, names_at, path)
    if not isinstance(wanted, Mapping):
        return
    known = names_at(path)
    if known is None:
        return
    by_plain_name = {plain(name): name for name in known}
    for given, part in cast("Mapping[object, object]", wanted).items():
        name = str(given)
        if plain(name) not in by_plain_name:
            whole = ".".join((*path, name))
            rest = hint(name, known) or (f"; it has {', '.join(sorted(known))}" if known else "; it has none")
            raise invalid(whole, f"is no argument of {operation}{rest}")
        check_names(operation, part, names_at, (*path, by_plain_name[plain(name)]))
