"""The context that an app gives its calls: their reference, and who acts."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from types import FrameType

from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.tracebacks import restore

MAX_REFERENCE = 200
_STEPS_OF_GENERATORS = {"contextlib", "fastapi.concurrency", "starlette.concurrency"}
_WORKER_THREADS = "anyio._backends."

_log = SafeLogger(logging.getLogger("hero_healthie"))

_reference: ContextVar[str | None] = ContextVar("hero_healthie_reference", default=None)
_actor: ContextVar[str | None] = ContextVar("hero_healthie_actor", default=None)


@contextmanager
def calling(*, reference: str | None = None, actor: str | None = None) -> Generator[None]:
    """Name the calls made inside the block, and who acts: `with calling(reference="order-4711", actor="user-7"):`.

    Errors and events carry the reference, events also the actor; of nested blocks the inner one counts, for each of the
    two separately. Both go to logs: an id of yours, nothing about a patient.

    It cannot hold around the `yield` of a generator that Starlette or FastAPI runs in worker threads, such as a
    dependency that is `def`: each step runs in a context of its own. In one that is `async def` it holds.

    Args:
        reference: your name for the calls, such as the id of an order; at most 200 printable characters.
        actor: who acts, such as the id of a user; the same.

    Yields:
        Nothing: the block.

    Raises:
        InvalidArgumentError: neither is given, or one is empty, too long, or not printable; or it is used in such a
            generator.

    Example:
        with calling(actor="user-7", reference="order-4711"):
            await hero.invoicing.list_coupons()
    """
    if reference is None and actor is None:
        raise InvalidArgumentError("calling needs a reference, an actor, or both", argument="reference")
    names = [
        (variable, check_reference(name, argument))
        for variable, name, argument in ((_reference, reference, "reference"), (_actor, actor, "actor"))
        if name is not None
    ]
    if _is_in_a_generator_of_worker_threads(inspect.currentframe()):
        raise InvalidArgumentError(
            "calling() has no effect around the yield of a generator that runs in worker threads, such as a dependency "
            "of FastAPI that is `def`: make it `async def`, or pass actor= to hero_dependency or healthie_dependency",
            argument="actor" if reference is None else "reference",
        )
    tokens = [(variable, variable.set(name)) for variable, name in names]
    try:
        yield
    finally:
        restored = [restore(variable, token) for variable, token in tokens]
        if not all(restored):
            _log.warning(
                "calling: the block ended in another context than it began in; calls made in between may lack its names"
            )


def _is_in_a_generator_of_worker_threads(frame: FrameType | None) -> bool:
    """Tell whether a worker thread of anyio runs one step of a generator, whose block ends in another step."""
    generators = 0
    frame = frame and frame.f_back  # the first one is that of `calling`
    while frame is not None:
        if frame.f_code.co_flags & inspect.CO_GENERATOR:
            generators += 1
        elif frame.f_globals.get("__name__") not in _STEPS_OF_GENERATORS:
            return generators > 0 and str(frame.f_globals.get("__name__")).startswith(_WORKER_THREADS)
        frame = frame.f_back
    return False


current_reference = _reference.get
"""Return the reference of the calls made in this context, or None."""
current_actor = _actor.get
"""Return who makes calls in this context, as the app says, or None."""


def check_reference(reference: str, argument: str = "reference") -> str:
    """Return the reference if it can stand in a log line.

    Raises:
        InvalidArgumentError: it cannot.
    """
    if not isinstance(reference, str) or not reference.strip() or not reference.isprintable():
        raise InvalidArgumentError(f"{argument} must be a printable, non-empty str", argument=argument)
    if len(reference) > MAX_REFERENCE:
        raise InvalidArgumentError(f"{argument} is longer than {MAX_REFERENCE} characters", argument=argument)
    return reference
