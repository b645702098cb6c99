"""Decisions about what a description no longer has: an error for who maintains them, a note for who rebuilds."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from ..errors import CodegenError

_left_out: ContextVar[list[str] | None] = ContextVar("_left_out", default=None)


@contextmanager
def leaving_out() -> Generator[list[str]]:
    """Leave out what does not fit the description, and list it, where it is an error elsewhere."""
    found: list[str] = []
    token = _left_out.set(found)
    try:
        yield found
    finally:
        _left_out.reset(token)


def is_leaving_out() -> bool:
    """Return whether misfits are left out."""
    return _left_out.get() is not None


def misfit(error: CodegenError) -> None:
    """Raise the error; where misfits are left out, note it and go on."""
    found = _left_out.get()
    if found is None:
        raise error
    if str(error) not in found:
        found.append(str(error))
