"""Fields that are named in text, such as `id` and `recipient.first_name`, and the model that asks for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import typing_extensions

from hero_healthie._selection.names import camel, did_you_mean
from hero_healthie._selection.type_map import FieldDefinition, TypeMap, healthie_types
from hero_healthie._version import DOCS
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.json import is_array, is_object

_typed_dict: Any = typing_extensions.TypedDict
MONEY = "Money"
_MAY_BE_MONEY = ("Float", "String")
_SHOWN = ("id", "name", "nodes")


class NamedField(NamedTuple):
    """A field of a type, or of an object in it."""

    path: str
    """As it was named, such as `recipient.first_name`."""
    scalar: str
    """The known scalar that it holds, such as `ISO8601DateTime`; `String` for an enum, `Money` for an amount."""
    is_list: bool
    """Whether there may be several values."""


@dataclass(slots=True)
class _Level:
    """What is asked for of one object."""

    is_list: bool = False
    below: dict[str, _Level | None] = field(default_factory=dict[str, "_Level | None"])


class NamedFields(NamedTuple):
    """Fields of one type, in order and without repeats, and what asks for them.

    Attributes:
        fields: what they are.
        model: what `into=` takes: each value stays as it came, and objects are dicts.
    """

    fields: tuple[NamedField, ...]
    model: type[dict[str, Any]]

    def values(self, row: Mapping[str, Any]) -> list[Any]:
        """Return the values of a row that the model read, in the order of the fields."""
        return [_value(row, each.path.split(".")) for each in self.fields]


def named_fields(type_: str, paths: Iterable[str], *, argument: str = "fields") -> NamedFields:
    """Return the fields of a type that are named.

    Args:
        type_: the type of the schema, such as `RequestedPayment`.
        paths: their names; a dot leads to a field of an object.
        argument: what names them, for errors.

    Raises:
        InvalidArgumentError: there is no such field, or it is an object, or secret.
    """
    types, top = healthie_types(), _Level()
    try:
        found = [_find(types, type_, path, top) for path in dict.fromkeys(paths)]
    except _Wrong as wrong:
        raise InvalidArgumentError(f"{argument}: {wrong}", argument=argument) from None
    if not found:
        raise InvalidArgumentError(f"{argument} is empty: name at least one field", argument=argument)
    return NamedFields(tuple(found), _model(type_, top))


class _Wrong(Exception):  # noqa: N818 (an internal signal)
    pass


def _find(types: TypeMap, type_: str, path: str, level: _Level) -> NamedField:
    is_list = False
    *above, last = path.split(".")
    for name in above:
        definition = _definition(types, type_, name)
        if not types.is_object(definition.named):
            raise _Wrong(f"{path}: {name} is no object, so it has no fields")
        inner = level.below.setdefault(name, _Level(_is_list(definition)))
        if inner is None:  # pragma: no cover (a name is an object or it is not)
            raise _Wrong(f"{path}: {name} is no object")
        type_, level, is_list = definition.named, inner, is_list or inner.is_list
    definition = _definition(types, type_, last)
    if types.is_object(definition.named):
        inside = types.fields(definition.named)
        example = next((each for each in (*_SHOWN, *inside) if each in inside), "…")
        raise _Wrong(f"{path} is an object ({definition.named}): name a field of it, such as {path}.{example}")
    level.below[last] = None
    return NamedField(path, _scalar(types, type_, definition), is_list or _is_list(definition))


def _definition(types: TypeMap, type_: str, name: str) -> FieldDefinition:
    known, never = types.fields(type_), types.never(type_)
    name = name if name in known else camel(name) if camel(name) in known else name
    if name in never:
        raise _Wrong(f"{type_}.{name} is secret, and no method asks for it")
    if name not in known:
        members = types.members(type_)
        if members and not known:
            raise _Wrong(
                f"{type_} is a union of {', '.join(members)}: a model of your own can read it ({DOCS}/into.md)"
            )
        raise _Wrong(f"{type_} has no field {name}{did_you_mean(name, [each for each in known if each not in never])}")
    return known[name]


def _scalar(types: TypeMap, type_: str, definition: FieldDefinition) -> str:
    scalar = types.scalars.get(definition.named, "String")
    if scalar in _MAY_BE_MONEY and not types.money.isdisjoint((definition.name, f"{type_}.{definition.name}")):
        return MONEY
    return scalar


def _is_list(definition: FieldDefinition) -> bool:
    return definition.type.startswith("[")


def _model(name: str, level: _Level) -> Any:
    hints: dict[str, Any] = {}
    for key, below in level.below.items():
        if below is None:
            hints[key] = Any
        else:
            inner: Any = _model(key, below) | None
            hints[key] = list[inner] | None if below.is_list else inner
    return _typed_dict(name, hints)


def _value(row: Any, path: Sequence[str]) -> Any:
    if not path:
        return row
    if is_array(row):
        return [_value(item, path) for item in row if item is not None]
    return _value(row.get(path[0]), path[1:]) if is_object(row) else None
