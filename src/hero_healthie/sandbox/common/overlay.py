"""Lay what a test says of a response over a whole one."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.options import invalid
from hero_healthie_runtime.errors import InvalidArgumentError
from hero_healthie_runtime.json import is_array, is_object


def laid_over(base: Any, value: Any, path: str = "response", *, strict: bool = True) -> Any:
    """Return a value, with the objects in it completed by those of a base.

    Args:
        base: the whole response.
        value: what a test says of it.
        path: the place of the value, for messages.
        strict: whether the base has all fields that there may be.

    Raises:
        InvalidArgumentError: an object has a field that the base does not have, where that is strict.
    """
    if is_array(value) and is_array(base):
        like = base[0] if base else None
        return [laid_over(like, part, f"{path}[{at}]", strict=strict) for at, part in enumerate(value)]
    if not is_object(value) or not is_object(base) or not base:
        return value
    made: JsonObject = dict(base)
    for name, part in value.items():
        if strict and name not in base:
            raise unknown_field(path, name, base)
        made[name] = laid_over(base.get(name), part, f"{path}.{name}", strict=strict)
    return made


def unknown_field(path: str, name: str, known: Collection[str]) -> InvalidArgumentError:
    """Return the error for a field that the description of a response does not have."""
    close = difflib.get_close_matches(name, known, n=3)
    hint = f"did you mean {' or '.join(close)}?" if close else f"it has {', '.join(sorted(known))}"
    return invalid(f"{path}.{name}", f"is not described; {hint} (complete=False sends a response as it is)")
