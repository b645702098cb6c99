"""Keep HTTP libraries from logging the URLs and headers of calls of this package."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextvars import ContextVar, Token

_silenced = ContextVar("hero_healthie_silenced", default=False)


class Silenced:
    """Drop what the loggers that were named to `silence` log while the block runs."""

    __slots__ = ("_token",)

    _token: Token[bool]

    def __enter__(self) -> None:
        self._token = _silenced.set(True)

    def __exit__(self, *exc_info: object) -> None:
        _silenced.reset(self._token)


def silence(loggers: Iterable[str]) -> None:
    """Let these loggers drop records while a `Silenced` block runs; all others come out as before."""
    for name in loggers:
        logging.getLogger(name).addFilter(_is_not_ours)


def _is_not_ours(_record: logging.LogRecord) -> bool:
    return not _silenced.get()
