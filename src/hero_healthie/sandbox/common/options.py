"""Checks of what a caller gives the sandbox: a refusal names the parameter, and what it has to be."""

from __future__ import annotations

from collections.abc import Collection

from hero_healthie_runtime.errors import InvalidArgumentError

DAY = 86_400
YEAR = 366 * DAY


def invalid(name: str, problem: str) -> InvalidArgumentError:
    """Return the error for a parameter."""
    return InvalidArgumentError(f"{name} {problem}", argument=name)


def check_type(name: str, value: object, kind: type | tuple[type, ...], wanted: str) -> None:
    """Raise InvalidArgumentError for a value of another type; a bool is a number to Python, and none here."""
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        got = "nothing" if value is None else f"a {type(value).__name__}"
        raise invalid(name, f"must be {wanted}, not {got}")


def check_whole(name: str, value: object, least: int, most: int) -> None:
    """Raise InvalidArgumentError for what is no whole number from `least` to `most`."""
    wanted = f"a whole number from {least:,} to {most:,}"
    check_type(name, value, int, wanted)
    if isinstance(value, int) and not least <= value <= most:
        raise invalid(name, f"must be {wanted}")


def check_number(name: str, value: object, least: float, most: float, *, above: bool = False) -> None:
    """Raise InvalidArgumentError for what is no number from `least` to `most`, or not above `least`."""
    wanted = f"a number {'above' if above else 'from'} {least:g} {'and at most' if above else 'to'} {most:,}"
    check_type(name, value, (int, float), wanted)
    if isinstance(value, int | float) and not (least < value <= most or (value == least and not above)):
        raise invalid(name, f"must be {wanted}")


def check_choice(name: str, value: object, choices: Collection[str]) -> None:
    """Raise InvalidArgumentError for what is none of the texts to choose from."""
    if not isinstance(value, str) or value not in choices:
        raise invalid(name, f"must be one of {', '.join(choices)}")
