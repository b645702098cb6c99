"""HTTP libraries log URLs and headers; while they carry calls of this package, they do not."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextvars import ContextVar, Token

_hushed = ContextVar("hero_healthie_hushed", default=False)


class Silenced:
    """What is logged in this context by the loggers that were named to `hush` is dropped."""

    __slots__ = ("_token",)

    _token: Token[bool]

    def __enter__(self) -> None:
        self._token = _hushed.set(True)

    def __exit__(self, *exc_info: object) -> None:
        _hushed.reset(self._token)


def silence(loggers: Iterable[str]) -> None:
    """Let these loggers drop the records of calls of this package; those of others come out as before."""
    for name in loggers:
        logging.getLogger(name).addFilter(_is_not_ours)


def _is_not_ours(_record: logging.LogRecord) -> bool:
    return not _hushed.get()
