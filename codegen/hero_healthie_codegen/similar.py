"""Names that may be the same thing under another name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from graphql.pyutils import suggestion_list


def renamed(gone: Iterable[str], new: Iterable[str], alike: Callable[[str, str], bool]) -> dict[str, str]:
    """Return which name that is gone may be which of the new ones: names that read alike, of things that are alike."""
    pairs: dict[str, str] = {}
    left = list(new)
    for name in gone:
        candidates = [other for other in suggestion_list(name, left) if alike(name, other)]
        candidates += [other for other in left if other not in candidates and letters(other) == letters(name)]
        if candidates:
            pairs[name] = candidates[0]
            left.remove(candidates[0])
    return pairs


def letters(name: str) -> str:
    """Return a name without case and punctuation."""
    return re.sub(r"[\W_]", "", name).lower()
