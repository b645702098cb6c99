"""The base of the classes whose methods are operations: it says what a misspelt one should be called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hero_healthie_runtime.names import snake


class MethodGroup:
    """The operations of a tag, or of a kind."""

    if not TYPE_CHECKING:  # a checker would take any name for a method

        def __getattr__(self, name: str) -> object:
            raise misspelt(self, name)


def misspelt(owner: object, name: str, elsewhere: str = "") -> AttributeError:
    """Return the error for a method that there is not; it names the closest ones.

    Args:
        owner: the object that was asked for it.
        name: the name.
        elsewhere: where there is such a method.
    """
    text = f"{type(owner).__name__!r} object has no attribute {name!r}"
    if not name.startswith("_"):  # those that libraries look for
        from difflib import get_close_matches  # noqa: PLC0415 (only mistakes need it)

        known = [each for each in dir(type(owner)) if not each.startswith("_")]
        close = [snake(name)] if snake(name) in known else get_close_matches(snake(name), known, n=3, cutoff=0.7)
        if elsewhere or close:
            text += f"; did you mean {elsewhere or ' or '.join(map(repr, close))}?"
    return AttributeError(text, name=name, obj=owner)
