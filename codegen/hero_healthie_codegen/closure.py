"""All that can be reached from something, step by step."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def closure(start: Iterable[T], below: Callable[[T], Iterable[T]]) -> set[T]:
    """Return these, what is directly below each of them, what is below that, and so on."""
    found, waiting = set[T](), list(start)
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += below(each)
    return found
