"""One deadline for several calls that are one to the caller, such as a list that is fetched page by page."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar


class _Scope:
    __slots__ = ("end",)

    def __init__(self) -> None:
        self.end: float | None = None


_scope: ContextVar[_Scope | None] = ContextVar("hero_healthie_deadline", default=None)


@contextmanager
def one_deadline() -> Generator[None]:
    """Let all calls made inside share the deadline of the first."""
    token = _scope.set(_scope.get() or _Scope())
    try:
        yield
    finally:
        _scope.reset(token)


def shared_end(end: float) -> float:
    """Return the end of a call: the given one, or the shared one if that is earlier."""
    scope = _scope.get()
    if scope is None:
        return end
    if scope.end is None:
        scope.end = end
    return min(end, scope.end)
