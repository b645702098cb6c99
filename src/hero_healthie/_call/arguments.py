"""Checks of arguments before anything is sent; a refusal names the argument, never its value."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from hero_healthie.errors import ArgumentWarning, ConfigurationError, InvalidArgumentError
from hero_healthie_runtime.errors import EncodeError, from_dict_hint, kind_of, with_article
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.models import ModelMethods
from hero_healthie_runtime.tracebacks import caller_stacklevel

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


def is_finite(value: object) -> bool:
    """Return True for a number that a float can hold; a bool is none."""
    try:
        return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    except OverflowError:
        return False


def is_finite_or_inf(value: object) -> bool:
    """Return True for such a number, and for infinity."""
    return is_finite(value) or (isinstance(value, float) and value == math.inf)


def is_count(value: object) -> bool:
    """Return True for a whole number of at least 1; a bool is none."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def check_setting(name: str, value: object, kind: type[Any] | tuple[type[Any], ...], wanted: str) -> None:
    """Raise ConfigurationError for a setting of another type than `kind`; `wanted` says what it has to be."""
    if not isinstance(value, kind):
        raise ConfigurationError(f"{name} must be {wanted}, not {kind_of(value)}")


def check_id(name: str, value: object) -> str:
    """Return an id.

    Raises:
        InvalidArgumentError: it is none: a str of printable characters without blanks.
    """
    if not isinstance(value, str):
        raise InvalidArgumentError(f'{name} must be a str, such as "101", not {kind_of(value)}', argument=name)
    if not value or not value.isprintable() or any(map(str.isspace, value)):
        raise InvalidArgumentError(f"{name} must be a str that is not empty and holds no blanks", argument=name)
    return value


def check_text(name: str, value: object) -> str:
    """Return a text.

    Raises:
        InvalidArgumentError: it is none, or blank.
    """
    if not isinstance(value, str) or not value.strip():
        raise InvalidArgumentError(f"{name} must be a str that is not empty", argument=name)
    return value


def check_given(check: Callable[[str, object], object], **values: object) -> None:
    """Check those arguments that are given, which are not None."""
    for name, value in values.items():
        if value is not None:
            check(name, value)


def check_flags(**flags: object) -> None:
    """Raise InvalidArgumentError unless they are True or False: a text such as "no" would count as True."""
    for name, value in flags.items():
        if not isinstance(value, bool):
            raise InvalidArgumentError(f"{name} must be True or False", argument=name)


def check_choice(name: str, value: object, choices: Collection[str]) -> str:
    """Return one of some texts.

    Raises:
        InvalidArgumentError: it is none of them.
    """
    if isinstance(value, str) and value in choices:
        return str(value)
    advice = did_you_mean(value, choices) if isinstance(value, str) else ""
    raise InvalidArgumentError(f"{name} must be {listing(list(choices), 'or')}{advice}", argument=name)


def check_zone(name: str, value: object) -> ZoneInfo:
    """Return the time zone of an IANA name.

    Raises:
        InvalidArgumentError: there is none of this name here.
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 (few calls take a zone)

    with suppress(ZoneInfoNotFoundError, ValueError, OSError):
        if isinstance(value, str) and value:
            return ZoneInfo(value)
    text = 'must be the IANA name of a time zone, such as "Europe/London"; where the system knows none, install tzdata'
    raise InvalidArgumentError(f"{name} {text}", argument=name)


def listing(names: Sequence[str], last: str) -> str:
    """Return names as text: `a, b and c`."""
    *others, end = names
    return f"{', '.join(others)} {last} {end}" if others else end


def did_you_mean(name: str, known: Iterable[str], most: int = 1) -> str:
    """Return what to add to the message about a misspelt name: the closest ones, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 (only mistakes need it)

    close = get_close_matches(name, list(known), n=most)
    return f"; did you mean {listing([repr(each) for each in close], 'or')}?" if close else ""


def find_unsendable(value: object, path: tuple[str | int, ...] = ()) -> EncodeError | None:
    """Return the error for what stands in a value and JSON in UTF-8 cannot hold, or None."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return EncodeError(path, "holds characters that cannot be sent: half of a surrogate pair")
    if isinstance(value, float) and not math.isfinite(value):
        return EncodeError(path, "must be a finite number")
    items: Iterable[tuple[Any, object]] = ()
    if isinstance(value, dict):
        items = cast("dict[str, object]", value).items()
    elif isinstance(value, list | tuple):
        items = enumerate(cast("list[object]", value))
    for name, item in items:
        if (isinstance(name, str) and find_unsendable(name)) or (found := find_unsendable(item, (*path, name))) is None:
            continue
        return found
    return None


def wrong_type(name: str, value: object, expected: type[Any] | tuple[type[Any], ...]) -> InvalidArgumentError:
    """Return the error for an argument that is not of an expected model."""
    kinds = expected if isinstance(expected, tuple) else (expected,)
    wanted = " or ".join(with_article(kind.__name__) for kind in kinds)
    if value is None:
        return InvalidArgumentError(f"{name} is required: {wanted}", argument=name)
    hint = from_dict_hint(kinds[0].__name__, value) if issubclass(kinds[0], ModelMethods) else ""
    return InvalidArgumentError(f"{name} must be {wanted}, not {kind_of(value)}{hint}", argument=name)


def check_page_sizes(variables: Mapping[str, object], limits: Mapping[str, int]) -> None:
    """Raise InvalidArgumentError for a page that Healthie would refuse as too complex."""
    for name, largest in limits.items():
        size = variables.get(name)
        if isinstance(size, int) and not 1 <= size <= largest:
            raise InvalidArgumentError(
                f"{name} must be between 1 and {largest}: a larger page of this operation is beyond Healthie's limit",
                argument=name,
            )


def refuse_or_warn(fact: Fact, text: str) -> None:
    """Refuse, or warn of, a call that goes against something that is known of its operation's arguments.

    Args:
        fact: what is known.
        text: what to say, beginning with the argument.

    Raises:
        InvalidArgumentError: the call cannot do what it asks for.
    """
    if fact.check == "refuse":
        raise InvalidArgumentError(text, argument=text.partition(" ")[0])
    kind = DeprecationWarning if fact.check == "deprecated" else ArgumentWarning
    warnings.warn(text, kind, stacklevel=caller_stacklevel())
