"""Tracebacks without the frames of this package: error trackers collect local variables, which here hold patient data.

One boundary for each public entry, and none below it: `call` of the two callers for the generated methods; the public
methods of `Healthie`, its curated resources, webhooks and their registration, whose arguments are in frames above the
callers; `Pages`, whose pages are fetched in tasks; and every constructor that takes a secret.

Whatever leaves through a boundary, an error of ours, a cancellation or an interrupt, leaves without the frames inside.
"""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

from hero_healthie.errors import OutcomeUnknownError
from hero_healthie_runtime.coroutines import coroutine_function

P = ParamSpec("P")
T = TypeVar("T")
ErrorT = TypeVar("ErrorT", bound=BaseException)


def without_frames(error: ErrorT) -> ErrorT:
    """Return the same error without traceback and chained errors.

    Of those that a cancellation is chained to, earlier cancellations stay, without their tracebacks: anyio recognizes
    the cancellation of its scopes by them.
    """
    each: BaseException = error
    while True:
        earlier = _earlier_cancellation(each) if isinstance(each, CancelledError) else None
        each.__traceback__ = each.__context__ = each.__cause__ = None
        if earlier is None:
            break
        each.__context__, each = earlier, earlier
    if isinstance(error, BaseExceptionGroup):
        for member in cast("BaseExceptionGroup[BaseException]", error).exceptions:
            without_frames(member)
    if isinstance(error, OutcomeUnknownError) and error.reason is not None:
        without_frames(error.reason)
    return error


def _earlier_cancellation(error: BaseException) -> CancelledError | None:
    """Return the next cancellation among the contexts of an error."""
    seen = {id(error)}
    context = error.__context__
    while context is not None and id(context) not in seen and not isinstance(context, CancelledError):
        seen.add(id(context))
        context = context.__context__
    return context if isinstance(context, CancelledError) and id(context) not in seen else None


def without_traceback_frames(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Decorate a coroutine function: errors leave without its frames, and its arguments are in no frame that waits.

    A task may be cancelled before it starts. The error is then raised in the frame of the coroutine it was given, so
    that one holds no arguments either.
    """

    name = function.__qualname__

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]:
        return bounded(lambda: function(*args, **kwargs), name)

    return coroutine_function(call)


def bounded(start: Callable[[], Coroutine[Any, Any, T]], name: str) -> Coroutine[Any, Any, T]:
    """Return a coroutine, named so, that does the same, and is a boundary as `without_traceback_frames` makes one."""
    running = _run(start)
    running.__qualname__ = name  # type: ignore[attr-defined] # coroutines of `async def` have one
    return running


async def _run(start: Callable[[], Coroutine[Any, Any, T]]) -> T:
    try:
        running = start()
        del start
        return await running
    except BaseException as error:
        raise without_frames(error)  # noqa: B904 (there is no other error)


def without_argument_frames(function: Callable[P, T]) -> Callable[P, T]:
    """Decorate a function that takes a secret: errors leave without its frames, and without its arguments."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            raise without_frames(error)  # noqa: B904 (there is no other error)

    return call


def takes_secrets(kind: type[T]) -> type[T]:
    """Decorate a class whose constructor takes a secret: errors leave it without its frames and arguments."""
    initializer: Any = kind.__init__
    kind.__init__ = without_argument_frames(initializer)  # type: ignore[method-assign] # a constructor of the same type
    return kind
