"""Tracebacks without the frames of these packages: error trackers show locals, which hold patient data.

One boundary for each public entry, and none below it: the generated methods; the public methods of curated resources,
webhooks and their registration; lists, whose pages are fetched in tasks; and every constructor that takes a secret.

Whatever leaves through a boundary, an error, a cancellation or an interrupt, leaves without the frames inside.
"""

from __future__ import annotations

import asyncio.coroutines
import inspect
from collections.abc import Callable, Coroutine
from contextvars import ContextVar, Token
from functools import wraps
from typing import Any, TypeVar, cast

T = TypeVar("T")
AsyncFunctionT = TypeVar("AsyncFunctionT", bound=Callable[..., Coroutine[Any, Any, Any]])
FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])
ErrorT = TypeVar("ErrorT", bound=BaseException)


def without_frames(error: ErrorT) -> ErrorT:
    """Return the same error without traceback and chained errors.

    Of those that a cancellation is chained to, earlier cancellations stay, without their tracebacks: anyio recognizes
    the cancellation of its scopes by them.
    """
    each: BaseException = error
    while True:
        earlier = _earlier_cancellation(each)
        each.__traceback__ = each.__context__ = each.__cause__ = None
        if earlier is None:
            break
        each.__context__, each = earlier, earlier
    # The members of a group, and the reason of an unknown outcome.
    members: Any = getattr(error, "exceptions", ())
    inside: list[object] = [getattr(error, "reason", None), *(members if type(members) is tuple else ())]
    for inner in inside:
        if isinstance(inner, BaseException):
            without_frames(inner)
    return error


def without_leading_frames(error: ErrorT, *modules: str) -> ErrorT:
    """Return the same error, without the frames of these modules that its traceback and those it is chained to begin
    with: what they called, a function of the app, keeps its own frames."""
    seen: set[int] = set()
    rest: list[BaseException | None] = [error]
    while rest:
        each = rest.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        found = each.__traceback__
        while found is not None and found.tb_frame.f_globals.get("__name__") in modules:
            found = found.tb_next
        each.__traceback__ = found
        rest += [each.__cause__, each.__context__]
    return error


def _earlier_cancellation(error: BaseException) -> BaseException | None:
    """Return the next cancellation among the contexts of a cancellation."""
    context = error.__context__ if isinstance(error, asyncio.CancelledError) else None
    seen = {id(error)}
    while context is not None and id(context) not in seen:
        if isinstance(context, asyncio.CancelledError):
            return context
        seen.add(id(context))
        context = context.__context__
    return None


def without_traceback_frames(function: AsyncFunctionT) -> AsyncFunctionT:
    """Decorate a coroutine function: errors leave without its frames, and its arguments are in no frame that waits.

    A task may be cancelled before it starts. The error is then raised in the frame of the coroutine it was given, so
    that one holds no arguments either.
    """
    name = function.__qualname__

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Coroutine[Any, Any, Any]:
        running = in_boundary(lambda: function(*args, **kwargs))
        running.__qualname__ = name  # type: ignore[attr-defined] # coroutines of `async def` have one
        return running

    _mark(call)
    return cast("AsyncFunctionT", call)


async def in_boundary(start: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine, which is made when it starts: errors leave without its frames."""
    try:
        running = start()
        del start
        return await running
    except BaseException as error:
        without_frames(error)
        raise


def _mark_for_inspect(function: Any) -> None:
    """Mark a function that returns a coroutine, so that `iscoroutinefunction` says so to mocks and frameworks."""
    cast("Any", inspect).markcoroutinefunction(function)


def _mark_for_asyncio(function: Any) -> None:
    """Do the same on Python 3.11."""
    function._is_coroutine = cast("Any", asyncio.coroutines)._is_coroutine


_mark = _mark_for_inspect if hasattr(inspect, "markcoroutinefunction") else _mark_for_asyncio


def without_argument_frames(function: FunctionT) -> FunctionT:
    """Decorate a function that takes a secret: errors leave without its frames, and without its arguments."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            without_frames(error)
            raise

    return cast("FunctionT", call)


def without_frames_of_dependency(function: AsyncFunctionT) -> AsyncFunctionT:
    """Do the same for a coroutine function that is awaited at once, such as a dependency of FastAPI.

    It stays a coroutine function in the narrowest sense: frameworks do not know one from another function otherwise.
    """

    @wraps(function)
    async def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return await function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            without_frames(error)
            raise

    return cast("AsyncFunctionT", call)


def takes_secrets(kind: type[T]) -> type[T]:
    """Decorate a class whose constructor takes a secret: errors leave it without its frames and arguments."""
    initializer: Any = kind.__init__
    kind.__init__ = without_argument_frames(initializer)  # type: ignore[method-assign] # a constructor of the same type
    return kind


def restore(variable: ContextVar[T], token: Token[T]) -> bool:
    """Reset a variable at the end of a block, and return whether that was possible.

    It is not where the block ends in another context than it began in, as the end of a coroutine that the garbage
    collector or another task closes. That context never had the value.
    """
    try:
        variable.reset(token)
    except ValueError:
        return False
    return True


_PACKAGES = frozenset({"hero_healthie", "hero_healthie_runtime", "hero_health_api", "healthie_api"})


def caller_stacklevel() -> int:
    """Return the `stacklevel` with which whoever asks warns at the line of the user's code that waits for the call.

    In a task that these packages or asyncio began no line of the user's waits: then it is that of whoever asks.
    """
    level, frame = 1, inspect.currentframe()
    frame = None if frame is None else frame.f_back
    while frame is not None:
        package = str(frame.f_globals.get("__name__", "")).partition(".")[0]
        if package not in _PACKAGES:
            return 1 if package in ("asyncio", "uvloop") else level
        level, frame = level + 1, frame.f_back
    return 1
