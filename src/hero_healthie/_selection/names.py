"""Names that are almost right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hero_healthie.errors import InvalidArgumentError

NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*", re.ASCII)
"""A name of GraphQL."""


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """Return a question with the nearest names, or nothing where none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 (only mistakes need it)

    plain = {_plain(each): each for each in names}
    if (same := plain.get(_plain(name))) is not None:
        return f"; did you mean {same}?"
    near = [plain[each] for each in get_close_matches(_plain(name), plain, n=3, cutoff=0.6)]
    return f"; did you mean {' or '.join(near)}?" if near else ""


def camel(name: str) -> str:
    """Return a name of Python as the vendor may write it: `start_date` → `startDate`."""
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


def wrong_model(path: Iterable[str], problem: str) -> InvalidArgumentError:
    """Return the error for a model that cannot be a selection; nothing was sent."""
    where = ".".join(path)
    return InvalidArgumentError(f"into: {where}: {problem}", argument="into")


def listed(names: Iterable[str], joint: str = "") -> str:
    """Return names as a text, with a word between the last two."""
    *first, last = _first(names, 12)
    return f"{', '.join(first)} {joint} {last}".replace("  ", " ") if joint and first else ", ".join([*first, last])


def _first(names: Iterable[str], most: int) -> Iterator[str]:
    for index, name in enumerate(names):
        if index == most:
            yield "…"
            return
        yield name


def _plain(name: str) -> str:
    return name.replace("_", "").lower()
