"""Checks of arguments before anything is sent; a refusal names the argument, never its value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hero_healthie.errors import InvalidArgumentError


def argument_path(root: str, path: tuple[str | int, ...]) -> str:
    """Return where inside an argument something is wrong: `body.coupons[0].id`."""
    text = root
    for item in path:
        text += f"[{item}]" if isinstance(item, int) else f".{item}" if text else item
    return text


def wrong_type(name: str, value: object, expected: type[Any] | tuple[type[Any], ...]) -> InvalidArgumentError:
    """Return the error for an argument that is not of an expected model."""
    kinds = expected if isinstance(expected, tuple) else (expected,)
    wanted = " or ".join(kind.__name__ for kind in kinds)
    got = "nothing" if value is None else f"a {type(value).__name__}"
    return InvalidArgumentError(f"{name} must be a {wanted}, not {got}", argument=name)


def check_page_sizes(variables: Mapping[str, object], limits: Mapping[str, int]) -> None:
    """Raise InvalidArgumentError for a page that Healthie would refuse as too complex."""
    for name, largest in limits.items():
        size = variables.get(name)
        if isinstance(size, int) and not 1 <= size <= largest:
            raise InvalidArgumentError(
                f"{name} must be between 1 and {largest}: a larger page of this operation is beyond Healthie's limit",
                argument=name,
            )
