"""The errors of reading and writing: they hold paths and types, never values. `hero_healthie.errors` has the others."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import TypeAlias

PathItem: TypeAlias = str | int
_MOST_NAMES = 12
_VOWEL = re.compile("[aeio]|u(?!s|ni|uid|rl|tc)", re.IGNORECASE)  # an Upload, a User


class HeroHealthieError(Exception):
    """Root of all errors of this package.

    Example:
        try:
            await hero.invoicing.list_coupons()
        except HeroHealthieError as error:
            print(error)     # no key, no body, no URL
    """


class InvalidArgumentError(HeroHealthieError, ValueError):
    """An argument, or a value that a model is made of, cannot be right; nothing was sent.

    Attributes:
        argument: the argument or field, or the path inside it, such as `body.coupons[0].id`.

    Example:
        try:
            await hero.patients.get_patient_by_id("")
        except InvalidArgumentError as error:
            print(error.argument)
    """

    def __init__(self, message: str, *, argument: str = "") -> None:
        super().__init__(message)
        self.argument = argument


INTERRUPTS = (KeyboardInterrupt, SystemExit)
"""What a function of the app (a hook, a model, a log handler) may end a call with. Whatever else it raises stays
inside, a `CancelledError` too: an effect that happened is not hidden by it."""


class DecodeError(Exception):
    """A response does not have the described shape, or not that of the user's `model`."""

    def __init__(self, path: tuple[PathItem, ...], expected: str, *, model: str | None = None) -> None:
        super().__init__(path, expected)
        self.path = path
        self.expected = expected
        self.model = model

    def within(self, *outer: PathItem) -> DecodeError:
        """Return the same error with the path of the enclosing object in front."""
        return DecodeError((*outer, *self.path), self.expected)


class EncodeError(Exception):
    """An argument cannot be right."""

    def __init__(self, path: tuple[PathItem, ...], problem: str) -> None:
        super().__init__(path, problem)
        self.path = path
        self.problem = problem

    def within(self, *outer: PathItem) -> EncodeError:
        """Return the same error with the path of the enclosing object in front."""
        return EncodeError((*outer, *self.path), self.problem)

    def invalid(self, root: str) -> InvalidArgumentError:
        """Return the error to raise for an argument, or for a value of a model, of this name."""
        where = path_text(root, self.path)
        return InvalidArgumentError(f"{where} {self.problem}", argument=where)


def path_text(root: str, path: Iterable[PathItem]) -> str:
    """Return where inside an argument something is: `body.coupons[0].id`."""
    text = root
    for item in path:
        text += f"[{item}]" if isinstance(item, int) else f".{item}" if text else item
    return text


def with_article(name: str) -> str:
    """Return a name with its article, for a text."""
    return f"{'an' if _VOWEL.match(name) else 'a'} {name}"


def kind_of(value: object) -> str:
    """Return what a value is, with its article, and nothing of what it holds."""
    return "None" if value is None else with_article(type(value).__name__)


def from_dict_hint(expected: str, value: object) -> str:
    """Return the end of an error for a dict that stands where a model of this name belongs."""
    return f": {expected}.from_dict(…) makes one of it" if isinstance(value, dict) else ""


def wrong_type(value: object, expected: str, model: str = "") -> EncodeError:
    """Return the error for an argument of the wrong type; `model` is the name of the model that it should be."""
    found = "None" if value is None else type(value).__name__
    return EncodeError((), f"must be {expected}, not {found}{from_dict_hint(model, value) if model else ''}")


def nearest(given: object, allowed: Collection[str]) -> str:
    """Return the end of an error that names the allowed name nearest to the one given, if there is one."""
    from difflib import get_close_matches  # noqa: PLC0415 (only errors need it)

    near = get_close_matches(given, allowed, 1) if isinstance(given, str) else ()
    return f"; did you mean {near[0]}?" if near else ""


def unknown_field(name: object, owner: str, fields: Collection[str], what: str = "field") -> EncodeError:
    """Return the error for a name that an object has no field of; a name that may be data is not shown."""
    shown = name if isinstance(name, str) and name.isidentifier() and len(name) <= 64 else "*"
    listed = sorted(fields)
    more = f" and {len(listed) - _MOST_NAMES} more" if len(listed) > _MOST_NAMES else ""
    hint = nearest(name, fields) or f"; it has {', '.join(listed[:_MOST_NAMES]) or f'no {what}s'}{more}"
    return EncodeError((shown,), f"is not a {what} of {owner}{hint}")


def enum_problem(value: object, enum: str, known: Collection[str]) -> str:
    """Return what is wrong with a value that an enum does not list."""
    return f"must be one of {', '.join(known)}{nearest(value, known)} ({enum}(…) forces a new one)"
