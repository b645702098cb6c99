"""The base of the classes whose methods are operations: it says what a misspelt one should be called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from hero_healthie_runtime.names import snake


class MethodGroup:
    """The operations of a tag, or of a kind."""

    if not TYPE_CHECKING:  # a checker would take any name for a method

        def __getattr__(self, name: str) -> object:
            caller = vars(self).get("_caller", vars(self).get("_calls"))
            raise misspelt(self, name, getattr(caller, "paths_of", None))


def misspelt(owner: object, name: str, paths_of: Callable[[str], Sequence[str]] | None = None) -> AttributeError:
    """Return the error for a method that there is not; it names the one of this name elsewhere, or the closest ones.

    Args:
        owner: the object that was asked for it.
        name: the name.
        paths_of: returns the Python paths of the operations of a name.
    """
    text = f"{type(owner).__name__!r} object has no attribute {name!r}"
    if not name.startswith("_"):  # those that libraries look for
        from difflib import get_close_matches  # noqa: PLC0415 (only mistakes need it)

        known = [each for each in dir(type(owner)) if not each.startswith("_")]
        close = [snake(name)] if snake(name) in known else [*paths_of(name)] if paths_of else []
        close = close or get_close_matches(snake(name), known, n=3, cutoff=0.7)
        if close:
            text += f"; did you mean {' or '.join(each if '.' in each else repr(each) for each in close)}?"
    return AttributeError(text, name=name, obj=owner)
