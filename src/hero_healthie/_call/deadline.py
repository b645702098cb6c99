"""One deadline for several calls that are one to the caller, such as a list that is fetched page by page."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from hero_healthie_runtime.tracebacks import restore


class SharedDeadline:
    """The deadline of several calls: that of the first one."""

    __slots__ = ("_end",)

    def __init__(self) -> None:
        self._end: float | None = None

    def bound(self, end: float) -> float:
        """Return the end of a call that would have to end then."""
        if self._end is None:
            self._end = end
        return min(end, self._end)


_shared: ContextVar[SharedDeadline | None] = ContextVar("hero_healthie_deadline", default=None)

shared_deadline = _shared.get
"""Return the deadline that calls in this context share, or None."""


@contextmanager
def one_deadline() -> Generator[None]:
    """Let all calls made inside share the deadline of the first."""
    token = _shared.set(_shared.get() or SharedDeadline())
    try:
        yield
    finally:
        restore(_shared, token)
