"""Which operations a name stands for, and what is close to it where it stands for none."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from typing import NoReturn

from hero_healthie.errors import InvalidArgumentError

Method = Callable[..., object]


def find_names(wanted: str, paths: Sequence[str], client: str, *, whole: Set[str]) -> list[str]:
    """The paths that a name stands for: a path, its last part, or its first part where that may stand for all in it."""
    name = wanted.removeprefix(f"{client}.")
    groups = {path: path.partition(".")[0] for path in paths}
    tails = {path: path.partition(".")[2] for path in paths if groups[path] not in whole or client == "hero"}
    found = [path for path in paths if name in (path, tails.get(path)) or (name in whole and name == groups[path])]
    if found:
        return found
    from difflib import get_close_matches  # noqa: PLC0415 (only mistakes need it)

    names = {tail: path for path, tail in reversed(tails.items())} | {path: path for path in paths}
    close = dict.fromkeys(names[near] for near in get_close_matches(name, names, n=3, cutoff=0.7))
    advice = f"did you mean {' or '.join(close)}?" if close else "hero_healthie.operations() lists all"
    raise InvalidArgumentError(f"{client} has no operation {wanted!r}; {advice}", argument="operations")


def refuse_operation(wanted: object, expected: str) -> NoReturn:
    raise InvalidArgumentError(f"{type(wanted).__name__} is not {expected}, nor a name", argument="operations")
