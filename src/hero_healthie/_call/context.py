"""The context that an app gives its calls: their reference, and who acts."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from hero_healthie.errors import InvalidArgumentError

MAX_REFERENCE = 200

_reference: ContextVar[str | None] = ContextVar("hero_healthie_reference", default=None)
_actor: ContextVar[str | None] = ContextVar("hero_healthie_actor", default=None)


@contextmanager
def calling(*, reference: str | None = None, actor: str | None = None) -> Generator[None]:
    """Name the calls made inside the block, and who acts: `with calling(reference="order-4711", actor="user-7"):`.

    Errors and events carry the reference, events also the actor; of nested blocks the inner one counts, for each of the
    two separately. Both go to logs: an id of yours, nothing about a patient.

    Raises:
        InvalidArgumentError: neither is given, or one is empty, too long, or not printable.
    """
    if reference is None and actor is None:
        raise InvalidArgumentError("calling needs a reference, an actor, or both", argument="reference")
    names = [
        (variable, check_reference(name, argument))
        for variable, name, argument in ((_reference, reference, "reference"), (_actor, actor, "actor"))
        if name is not None
    ]
    tokens = [(variable, variable.set(name)) for variable, name in names]
    try:
        yield
    finally:
        for variable, token in tokens:
            variable.reset(token)


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
