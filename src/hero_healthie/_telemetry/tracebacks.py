"""Tracebacks without the frames of this package: error trackers collect local variables, which here hold patient data.

One boundary for each public entry, and none below it: `call` of the two callers for the generated methods; the public
methods of `Healthie`, its curated resources and webhook registration, whose arguments are in frames above the callers;
and `Pages`, whose pages are fetched in tasks.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from hero_healthie.errors import HeroHealthieError, OutcomeUnknownError

P = ParamSpec("P")
T = TypeVar("T")
ErrorT = TypeVar("ErrorT", bound=HeroHealthieError)


def without_frames(error: ErrorT) -> ErrorT:
    """Return the error without traceback and chained errors."""
    error.__traceback__ = error.__context__ = error.__cause__ = None
    if isinstance(error, OutcomeUnknownError) and error.reason is not None:
        without_frames(error.reason)
    return error


def without_traceback_frames(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Decorate a coroutine function: errors leave without its frames, and its arguments are in no frame that waits."""

    @wraps(function)
    async def call(*args: P.args, **kwargs: P.kwargs) -> T:
        running = function(*args, **kwargs)
        del args, kwargs
        try:
            return await running
        except HeroHealthieError as error:
            raise without_frames(error) from None

    return call
