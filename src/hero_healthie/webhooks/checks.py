"""Checks of arguments and of text that is stored."""

from __future__ import annotations

from typing import TypeGuard

_LONGEST = 1e10  # some 300 years


def is_seconds(value: object, *, least: float = 0.0, most: float = _LONGEST) -> bool:
    """Return whether it is a number of seconds from `least` to `most`: by default, what clocks can add."""
    return isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most


def is_text(value: object) -> TypeGuard[str]:
    """Return whether it is text with an encoding: a half of a surrogate pair has none, and no database takes it."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
