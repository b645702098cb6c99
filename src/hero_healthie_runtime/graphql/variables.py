"""Arguments of a call become the variables to send; those that cannot be right are refused."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import Any, NamedTuple, cast
from uuid import UUID

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.errors import (
    EncodeError,
    PathItem,
    enum_problem,
    from_dict_hint,
    kind_of,
    with_article,
    wrong_type,
)
from hero_healthie_runtime.graphql.base_model import InputModel, check_enums
from hero_healthie_runtime.graphql.files import data_url_fields
from hero_healthie_runtime.graphql.problems import argument_problem
from hero_healthie_runtime.graphql.scalars import (
    read_date,
    read_duration,
    write_datetime,
    write_day,
    write_day_or_time,
    write_duration,
)
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.uploads import Upload


def encode_variables(values: Mapping[str, object], types: Mapping[str, str], *, package: str) -> dict[str, JsonValue]:
    """Return the variables to send: None is left out, a file is null (see `find_uploads`); raise EncodeError if one has
    the wrong type, or is a moment without a time zone.

    Args:
        values: The arguments by their GraphQL names.
        types: The `GraphQLOperation.arguments`.
        package: The generated package that holds the classes of its input objects.
    """
    sent: dict[str, JsonValue] = {}
    for name, value in values.items():
        type_ = types.get(name, "JSON")
        path = (name,)
        if value is None:
            if type_.endswith("!"):
                raise EncodeError(path, "is required")
            continue
        sent[name] = _encode(value, type_.removesuffix("!"), path, package)
    return sent


class FoundUpload(NamedTuple):
    """A file among the arguments."""

    path: tuple[str | int, ...]
    """Where it stands in the variables."""
    upload: Upload
    is_text: bool
    """Whether it is sent there as a `data:` URL, and not beside the variables."""


def find_uploads(
    values: Mapping[str, object], file_texts: Callable[[], Collection[str]] = tuple[str, ...]
) -> list[FoundUpload]:
    """Return the files among the arguments; raise EncodeError if one cannot be sent.

    Args:
        values: The arguments by their GraphQL names.
        file_texts: Returns which keys of plain mappings take a file as a `data:` URL.
    """
    found: list[FoundUpload] = []
    _find(values, (), found, file_texts)
    return found


def _encode(value: object, type_: str, path: tuple[PathItem, ...], package: str) -> JsonValue:
    if value is None:
        return None
    if type_.startswith("["):
        inner = type_[1:-1].removesuffix("!")
        if isinstance(value, str | bytes) or not isinstance(value, Sequence):
            raise wrong_type(value, "a list").within(*path)
        items = enumerate(cast("Sequence[object]", value))
        return [_encode(item, inner, (*path, index), package) for index, item in items]
    if type_ in _SCALARS:
        return _scalar(value, type_, path)
    if type_ != "JSON":
        expected = type_[:1].upper() + type_[1:]
        fits = any(base.__name__ == expected for base in type(value).__mro__)
        enum = None if fits or not isinstance(value, str) else getattr(import_module(package), expected, None)
        if isinstance(enum, type) and issubclass(enum, OpenEnum):
            known = [each.value for each in enum]
            if isinstance(value, OpenEnum) or value not in known:
                raise EncodeError(path, enum_problem(value, expected, known))
        elif not fits and not (isinstance(value, str) and input_class(type_, package) is None):
            hint = from_dict_hint(expected, value)
            raise EncodeError(path, f"must be {with_article(expected)}, not {kind_of(value)}{hint}")
    return _json(value, path)


_SCALARS: dict[str, tuple[tuple[type[Any], ...], str, Callable[[Any], JsonValue]]] = {
    "__Day": ((date, str), "must be a date, or its text as YYYY-MM-DD", lambda value: str(write_day(value))),
    "__DayOrTime": (
        (date, str),
        "must be a date, or a datetime with a time zone",
        lambda value: write_day_or_time(value).isoformat(),
    ),
    "Boolean": ((bool,), "must be a bool", bool),
    "Cursor": ((str,), "must be a str", str),
    "Float": ((int, float), "must be a number", lambda value: value),
    "HexColor": ((str,), "must be a str", str),
    "ID": ((str, int), "must be a str", str),
    "ISO8601Date": ((date, str), "must be a date as YYYY-MM-DD", lambda value: read_date(value).isoformat()),
    "ISO8601DateTime": (
        (datetime, str),
        "must be a datetime with a time zone",
        lambda value: write_datetime(value).isoformat(),
    ),
    "ISO8601Duration": (
        (timedelta, str),
        "must be a timedelta",
        lambda value: write_duration(read_duration(value)),
    ),
    "Int": ((int,), "must be an int", int),
    "String": ((str,), "must be a str", str),
    "UUID": ((UUID, str), "must be a UUID", lambda value: str(UUID(str(value)))),
    "Upload": ((Upload,), "must be an Upload", lambda _: None),
}


def _scalar(value: object, type_: str, path: tuple[PathItem, ...]) -> JsonValue:
    accepted, problem, encode = _SCALARS[type_]
    if not isinstance(value, accepted) or (isinstance(value, bool) and type_ != "Boolean"):
        raise EncodeError(path, f"{problem}, not {type(value).__name__}")
    try:
        return encode(value)
    except ValueError:
        raise EncodeError(path, problem) from None


def _model(value: InputModel, path: tuple[PathItem, ...]) -> JsonValue:
    try:
        checked = check_enums(type(value).model_validate(value))
        dumped: JsonValue = checked.model_dump(mode="json", by_alias=True, exclude_unset=True)
    except ValidationError as error:
        where, problem = argument_problem(error, type(value))
        raise EncodeError((*path, *where), problem) from None
    except EncodeError as error:
        raise error.within(*path) from None
    except PydanticSerializationError:
        raise EncodeError(path, "holds what cannot be sent as JSON") from None
    return dumped


def input_class(type_: str, package: str) -> type[InputModel] | None:
    """Return the class of an input object by its GraphQL type without brackets; None for an enum."""
    found = getattr(import_module(package), type_[:1].upper() + type_[1:], None)
    return found if isinstance(found, type) and issubclass(found, InputModel) else None


def _json(value: object, path: tuple[PathItem, ...]) -> JsonValue:
    if isinstance(value, InputModel):
        return _model(value, path)
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value).items()
        return {str(key): _json(item, (*path, str(key))) for key, item in items}
    if isinstance(value, list | tuple):
        return [_json(item, (*path, index)) for index, item in enumerate(cast("Sequence[object]", value))]
    for python, type_ in _PYTHON_TYPES.items():
        if isinstance(value, python):
            return _scalar(value, type_, path)
    if value is None or isinstance(value, bool | int | float):
        return value
    raise wrong_type(value, "what JSON can hold").within(*path)


_PYTHON_TYPES: dict[type[Any], str] = {
    str: "String",
    datetime: "ISO8601DateTime",
    date: "ISO8601Date",
    timedelta: "ISO8601Duration",
    UUID: "UUID",
    Upload: "Upload",
}


def _find(
    value: object,
    path: tuple[str | int, ...],
    found: list[FoundUpload],
    file_texts: Callable[[], Collection[str]],
    *,
    is_text: bool = False,
) -> None:
    below: Iterable[tuple[str | int, object, bool]] = ()
    if isinstance(value, Upload):
        value.check(path)
        found.append(FoundUpload(path, value, is_text))
    elif isinstance(value, InputModel):
        kind = type(value)
        below = [
            (
                kind.model_fields[name].serialization_alias or name,
                item := value.__dict__[name],
                isinstance(item, Upload) and name in data_url_fields(kind),
            )
            for name in sorted(value.model_fields_set)
        ]
    elif isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value).items()
        below = ((key, item, isinstance(item, Upload) and key in file_texts()) for key, item in items)
    elif isinstance(value, list | tuple):
        below = ((index, item, False) for index, item in enumerate(cast("Sequence[object]", value)))
    for key, item, text in below:
        if item is not None and not isinstance(item, str):
            _find(item, (*path, key), found, file_texts, is_text=text)
