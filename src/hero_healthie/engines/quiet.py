"""HTTP libraries log URLs and headers; while they carry calls of this package, they do not."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from contextvars import ContextVar

_hushed = ContextVar("hero_healthie_hushed", default=False)


@contextmanager
def hushed() -> Generator[None]:
    """What is logged in this context by the loggers that were named to `hush` is dropped."""
    token = _hushed.set(True)
    try:
        yield
    finally:
        _hushed.reset(token)


def hush(loggers: Iterable[str]) -> None:
    """Let these loggers drop the records of calls of this package; those of others come out as before."""
    for name in loggers:
        logging.getLogger(name).addFilter(_is_not_ours)


def _is_not_ours(_record: logging.LogRecord) -> bool:
    return not _hushed.get()
