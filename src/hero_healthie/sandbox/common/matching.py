"""Compare the arguments of calls with those that a test names, and say what differs."""

from __future__ import annotations

import re
import reprlib
from collections.abc import Iterator, Mapping
from typing import Any, cast

from hero_healthie_runtime.json import is_array, is_object

_ABSENT = object()
_short = reprlib.Repr()
_short.maxstring = _short.maxother = 60
_PLACEHOLDER = re.compile(r"\{([A-Za-z_][\w.]*)\}")


def plain(name: str) -> str:
    """Return a name without case and underscores, so that `create_invoice` finds `createInvoice`; `ids` is `ids[]`."""
    return name.replace("_", "").removesuffix("[]").lower()


def last_part(operation: str) -> str:
    """Return the name of an operation without the resource before it, as in `invoicing.create_invoice`."""
    return operation.rpartition(".")[2]


def matches(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Return whether a call has the arguments that are wanted; it may have others besides."""
    return next(differences(wanted, found), None) is None


def differences(wanted: object, found: object, path: str = "") -> Iterator[str]:
    """Yield how a value differs from the one that is wanted.

    An object may have more fields than are wanted, and their names other case or underscores. `...` stands for any
    value that is there, None also for one that is missing, a compiled pattern for any text in which it is found. What
    is no text is compared with a text as it would be written.
    """
    if isinstance(wanted, Mapping):
        yield from _fields(cast("Mapping[str, object]", wanted), found, path)
    elif isinstance(wanted, list | tuple):
        parts = cast("list[object] | tuple[object, ...]", wanted)
        if not is_array(found) or len(found) != len(parts):
            yield f"{path or 'it'} is {shown(found)}, not a list of {len(parts)}"
            return
        for at, part in enumerate(parts):
            yield from differences(part, found[at], f"{path}[{at}]")
    elif not _same(wanted, found):
        yield f"{path or 'it'} is {shown(found)}, not {shown(wanted)}"


def _fields(wanted: Mapping[str, object], found: object, path: str) -> Iterator[str]:
    if not is_object(found):
        yield f"{path or 'it'} is {shown(found)}, not an object"
        return
    by_plain_name: Mapping[str, object] = {plain(name): value for name, value in found.items()}
    for name, part in wanted.items():
        value = found.get(name, by_plain_name.get(plain(str(name)), _ABSENT))
        yield from differences(part, value, f"{path}.{name}" if path else str(name))


def _same(wanted: object, found: object) -> bool:
    if wanted is None:
        return found is None or found is _ABSENT
    if found is _ABSENT:
        return False
    if wanted is ...:
        return True
    if isinstance(wanted, re.Pattern):
        return isinstance(found, str) and cast("re.Pattern[str]", wanted).search(found) is not None
    if isinstance(wanted, bool) or isinstance(found, bool):
        return wanted is found
    return bool(wanted == found) or (isinstance(found, str) and not isinstance(wanted, str) and str(wanted) == found)


def shown(value: object) -> str:
    """Return a value for a message."""
    if isinstance(value, re.Pattern):
        return f"a text with {cast('re.Pattern[str]', value).pattern!r}"
    return "missing" if value is _ABSENT else "..." if value is ... else _short.repr(value)


def filled(template: Any, arguments: Mapping[str, Any]) -> Any:
    """Return a template with its placeholders replaced: `{id}` by an argument, `{body.patient_id}` by a part of one.

    A text that is nothing but a placeholder becomes the value itself; a placeholder without an argument stays.
    """
    if is_object(template):
        return {name: filled(part, arguments) for name, part in template.items()}
    if is_array(template):
        return [filled(part, arguments) for part in template]
    if not isinstance(template, str):
        return template
    whole = _PLACEHOLDER.fullmatch(template)
    if whole is not None:
        value = _argument(whole[1], arguments)
        return template if value is _ABSENT else value
    return _PLACEHOLDER.sub(lambda found: _text(found, arguments), template)


def has_placeholder(value: object) -> bool:
    """Return whether a value is a text that `filled` might change."""
    return isinstance(value, str) and _PLACEHOLDER.search(value) is not None


def _text(found: re.Match[str], arguments: Mapping[str, Any]) -> str:
    value = _argument(found[1], arguments)
    return found[0] if value is _ABSENT else str(value)


def _argument(path: str, arguments: Mapping[str, Any]) -> Any:
    value: Any = arguments
    for step in path.split("."):
        if not isinstance(value, Mapping):
            return _ABSENT
        parts = {plain(str(name)): part for name, part in cast("Mapping[object, Any]", value).items()}
        value = parts.get(plain(step), _ABSENT)
    return value
