"""Errors leave this package without the frames they came through: what shows local variables would show patients.

Error trackers collect the local variables of every frame of a traceback. Those of this package hold path values,
bodies and answers.
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
    """The same error, with no traceback and nothing chained to it."""
    error.__traceback__ = error.__context__ = error.__cause__ = None
    if isinstance(error, OutcomeUnknownError) and error.reason is not None:
        without_frames(error.reason)
    return error


def without_traceback_frames(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Let the errors of a coroutine function leave without its frames, and keep its arguments out of this one."""

    @wraps(function)
    async def call(*args: P.args, **kwargs: P.kwargs) -> T:
        running = function(*args, **kwargs)
        del args, kwargs
        try:
            return await running
        except HeroHealthieError as error:
            raise without_frames(error) from None

    return call
