"""Text of a command line becomes the value that an argument of an operation takes, by the argument's type."""

from __future__ import annotations

import re
import sys
import types
import typing
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

from hero_healthie._call.arguments import did_you_mean
from hero_healthie.cli.failures import CalledWronglyError
from hero_healthie_runtime.errors import InvalidArgumentError
from hero_healthie_runtime.graphql.later import real
from hero_healthie_runtime.graphql.scalars import read_duration
from hero_healthie_runtime.json import read_exactly
from hero_healthie_runtime.models import ModelMethods
from hero_healthie_runtime.uploads import Upload

_UNIONS = (Union, types.UnionType)
_LISTS = (list, tuple, set, frozenset, Sequence, Collection, Iterable)
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_NAMES = {str: "TEXT", bool: "true|false", int: "N", float: "NUMBER", Decimal: "NUMBER", datetime: "MOMENT",
          date: "DATE", timedelta: "DURATION", Upload: "@FILE"}  # fmt: skip


def members(hint: Any) -> list[Any]:
    """Return the types that a hint stands for, without None and without what stands around them."""
    hint = real(hint)
    if get_origin(hint) is Annotated:
        return members(get_args(hint)[0])
    if get_origin(hint) in _UNIONS:
        return [each for part in get_args(hint) for each in members(part)]
    if isinstance(hint, typing.TypeVar):
        return members(hint.__bound__ or object)
    return [] if hint in (None, types.NoneType) or getattr(hint, "__name__", "") == "Unset" else [hint]


def type_name(hint: Any) -> str:
    """Return how a help text names what an argument takes."""
    names: dict[str, None] = {}
    for each in members(hint):
        if get_origin(each) is Literal:
            names |= dict.fromkeys(str(value) for value in get_args(each))
        elif is_list(each):
            names[f"{type_name((*get_args(each), str)[0])} …"] = None
        else:
            names[_NAMES.get(each) or ("TEXT" if _is(each, Enum) else "JSON")] = None
    return "|".join(names) or "JSON"


def is_list(hint: Any) -> bool:
    """Return whether a type is a list of something."""
    return (get_origin(hint) or hint) in _LISTS


def is_flag(hint: Any) -> bool:
    """Return whether a hint takes nothing but True or False."""
    return members(hint) == [bool]


def typed(texts: Sequence[str], hint: Any, where: str) -> object:
    """Return the value of an argument.

    Args:
        texts: what was given, each `@FILE` for what a file holds, `-` for stdin, or the value itself.
        hint: the type of the argument.
        where: its name, for errors.

    Raises:
        CalledWronglyError: it is none; the message says what would be one.
    """
    kinds = members(hint)
    lists = [each for each in kinds if is_list(each)]
    if lists and (len(texts) > 1 or not _is_whole(texts[0]) or _holds_files(lists)):
        return _as_list([_one(text, _item(lists[0], index), where) for index, text in enumerate(texts)], lists[0])
    if len(texts) != 1:
        raise CalledWronglyError(f"{where} is given {len(texts)} times, and takes one value")
    return _one(texts[0], hint, where)


def parsed(text: str, where: str) -> Any:
    """Return what JSON text holds, numbers exact.

    Raises:
        CalledWronglyError: it is none.
    """
    try:
        return read_exactly(text, where)
    except InvalidArgumentError:
        pass
    raise CalledWronglyError(f'{where} must be JSON, such as \'{{"name": "…"}}\', or @FILE, or - for stdin')


def content(text: str, where: str) -> str:
    """Return a text, or what it stands for: `@FILE` for a file's content, `-` for stdin, `@@…` for `@…`.

    Raises:
        CalledWronglyError: the file cannot be read.
    """
    if text.startswith("@@"):
        return text[1:]
    try:
        if text == "-":
            return sys.stdin.read()
        return Path(text[1:]).read_text("utf-8") if text.startswith("@") else text
    except UnicodeDecodeError:
        raise CalledWronglyError(f"{where}: the file is no text in UTF-8") from None
    except OSError as error:
        raise CalledWronglyError(f"{where}: {text[1:]}: {error.strerror}") from None


def upload_of(text: str, where: str) -> Upload:
    """Return the file that `@FILE` or `-` stands for.

    Raises:
        CalledWronglyError: it stands for none.
    """
    if text == "-":
        return Upload.from_bytes(sys.stdin.buffer.read(), filename="stdin")
    if not text.startswith("@") or not Path(text[1:]).is_file():
        raise CalledWronglyError(f"{where} must be @FILE, the path of a file that is there, or - for stdin")
    return Upload.from_path(text[1:])


def _one(text: str, hint: Any, where: str) -> object:
    kinds = members(hint)
    if Upload in kinds and (str not in kinds or text.startswith("@") or text == "-"):
        return upload_of(text, where)
    return _read(content(text, where), hint, where)


def _read(text: str, hint: Any, where: str) -> object:
    kinds = members(hint)
    literals = [value for each in kinds if get_origin(each) is Literal for value in get_args(each)]
    enums = [each for each in kinds if _is(each, Enum)]
    for value in (*literals, *(member for enum in enums for member in enum)):
        if text == str(getattr(value, "value", value)):
            return cast("object", value)
    for kind, read in _PLAIN:
        if kind in kinds and (value := read(text)) is not None:
            return value
    if literals or enums:
        choices = [str(getattr(value, "value", value)) for value in (*literals, *(m for e in enums for m in e))]
        if str not in kinds or enums:
            raise CalledWronglyError(f"{where} must be one of {', '.join(choices)}{did_you_mean(text, choices)}")
    for kind in kinds:
        if _is(kind, ModelMethods) and (str not in kinds or text.lstrip().startswith("{")):
            return kind.from_dict(_object(text, where))
    if str in kinds:
        return text
    return _structure(text, kinds, where)


def _structure(text: str, kinds: Sequence[Any], where: str) -> object:
    """Return what JSON text says of a mapping, a list, or a class that is no model of ours."""
    for kind in kinds:
        if is_list(kind):
            found = parsed(text, where)
            if not isinstance(found, list):
                raise CalledWronglyError(f"{where} must be a list in JSON, or be given several times")
            return _as_list(
                [_of_json(item, _item(kind, at), where) for at, item in enumerate(cast("Any", found))], kind
            )
        if kind in (Any, object):
            try:
                return parsed(text, where)
            except CalledWronglyError:
                return text
        if _is(get_origin(kind) or kind, Mapping):
            return _object(text, where)
        if kind not in _NAMES:
            return _of_json(parsed(text, where), kind, where)
    raise _refusal(where, kinds)


def _of_json(value: Any, hint: Any, where: str) -> object:
    """Return what a value of JSON stands for, as a type has it."""
    kinds = members(hint)
    if isinstance(value, str) and kinds:
        return _read(value, hint, where)
    for kind in kinds:
        if _is(kind, ModelMethods):
            return kind.from_dict(value)
    if isinstance(value, dict | list) and kinds and Any not in kinds and object not in kinds:
        from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415 (few arguments are of other classes)

        with suppress(ValidationError):
            return cast("object", TypeAdapter(hint).validate_python(value))
        raise _refusal(where, kinds)
    return cast("object", value)


def _object(text: str, where: str) -> dict[str, Any]:
    found = parsed(text, where)
    if not isinstance(found, dict):
        raise CalledWronglyError(f'{where} must be an object in JSON, such as \'{{"name": "…"}}\'')
    return cast("dict[str, Any]", found)


def _refusal(where: str, kinds: Sequence[Any]) -> CalledWronglyError:
    wanted = (_WANTED.get(each) or f"JSON with the fields of {getattr(each, '__name__', each)}" for each in kinds)
    return CalledWronglyError(f"{where} must be {' or '.join(wanted)}")


def _is(kind: Any, base: type[Any]) -> bool:
    return isinstance(kind, type) and issubclass(kind, base)


def _is_whole(text: str) -> bool:
    """Return whether a text stands for a list, and not for its only item."""
    return text == "-" or text.lstrip().startswith("[") or (text.startswith("@") and not text.startswith("@@"))


def _holds_files(lists: Sequence[Any]) -> bool:
    return any(Upload in members(part) for each in lists for part in get_args(each))


def _item(kind: Any, index: int) -> Any:
    """Return the type of an item of a list; a tuple has one for each."""
    inner = [each for each in get_args(kind) if each is not ...]
    return inner[min(index, len(inner) - 1)] if inner else str


def _as_list(items: list[object], kind: Any) -> object:
    made: Any = get_origin(kind) or kind
    made = made if made in (tuple, set, frozenset) else list
    return cast("object", made(items))


def _bool(text: str) -> bool | None:
    return {"true": True, "false": False}.get(text.lower())


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def _int(text: str) -> int | None:
    with suppress(ValueError):  # of more digits than Python reads
        return int(text) if re.fullmatch(r"[+-]?\d+", text, re.ASCII) else None
    return None


def _float(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text) else None


def _datetime(text: str) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(text) if "T" in text or " " in text else None
    return None


def _date(text: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text) if len(text) == 10 else _datetime(text)
    return None


def _duration(text: str) -> timedelta | None:
    with suppress(ValueError):
        return read_duration(text)
    return None


_PLAIN: tuple[tuple[type[Any], Any], ...] = (
    (bool, _bool), (Decimal, _decimal), (int, _int), (float, _float), (datetime, _datetime), (date, _date),
    (timedelta, _duration),
)  # fmt: skip
_WANTED = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    Decimal: "a number, such as 12.50",
    datetime: "a moment with its time zone, such as 2026-12-01T09:30:00+00:00",
    date: "a day, such as 2026-12-01",
    timedelta: "a duration, such as PT30M",
}
