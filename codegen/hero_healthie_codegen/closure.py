"""All that can be reached from something, step by step."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, KeysView
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def closure(start: Iterable[T], below: Callable[[T], Iterable[T]]) -> KeysView[T]:
    """Return these, what is directly below each of them, what is below that, and so on: each where it is first met."""
    found: dict[T, None] = {}
    waiting = list(start)[::-1]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found[each] = None
            waiting += list(below(each))[::-1]
    return found.keys()
