"""Logging that changes no call: a failing handler is ignored, and HTTP libraries do not log the URLs of calls."""

from __future__ import annotations

import logging
from collections.abc import Iterable, MutableMapping
from contextvars import ContextVar, Token
from typing import Any

from hero_healthie_runtime.errors import INTERRUPTS
from hero_healthie_runtime.tracebacks import restore

_silenced = ContextVar("hero_healthie_silenced", default=False)


class SafeLogger(logging.LoggerAdapter[logging.Logger]):
    """Log without ever raising: an app's handler or filter may raise anything, and the call goes on."""

    def log(self, level: int, msg: object, *args: object, **kwargs: Any) -> None:
        """See `logging.Logger.log`."""
        kwargs.setdefault("stacklevel", 2)
        try:
            self.logger.log(level, msg, *args, **kwargs)
        except INTERRUPTS:
            raise
        except BaseException:  # noqa: BLE001, S110 (there is nowhere to log it)
            pass

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        """Leave a record as it is."""
        return msg, kwargs


class Silenced:
    """Drop what the loggers that were named to `silence` log while the block runs."""

    __slots__ = ("_token",)

    _token: Token[bool]

    def __enter__(self) -> None:
        self._token = _silenced.set(True)

    def __exit__(self, *exc_info: object) -> None:
        restore(_silenced, self._token)


def silence(loggers: Iterable[str]) -> None:
    """Let these loggers drop records while a `Silenced` block runs; all others come out as before."""
    for name in loggers:
        logging.getLogger(name).addFilter(_is_not_ours)


def _is_not_ours(_record: logging.LogRecord) -> bool:
    return not _silenced.get()
