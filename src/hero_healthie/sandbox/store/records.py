"""Describe a record and a reference to one, and write both as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias, cast

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie_runtime.json import is_array, is_object

_REFERENCE = "$ref"


class Ref(NamedTuple):
    """A reference to a record, which may be gone."""

    type: str
    id: str


Values: TypeAlias = Mapping[str, Any]
"""The fields of a record: JSON values, references, lists and objects of both; replaced, never changed in place."""


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """One record as it is at present; a change makes another."""

    type: str
    id: str
    values: Values
    owner: Ref | None = None
    """The record that it is a part of and goes with."""
    number: int = 0
    """Its place in the order of creation."""

    @property
    def ref(self) -> Ref:
        """The reference to it."""
        return Ref(self.type, self.id)

    def get(self, name: str, default: Any = None) -> Any:
        """Return a field's value."""
        return self.values.get(name, default)


def to_json(value: Any) -> Any:
    """Return a field's value as JSON, with references as objects of one key."""
    if isinstance(value, Ref):
        return {_REFERENCE: [value.type, value.id]}
    if isinstance(value, Mapping):
        return {str(name): to_json(part) for name, part in cast("Mapping[object, object]", value).items()}
    if isinstance(value, list | tuple):
        return [to_json(part) for part in cast("Sequence[object]", value)]
    return value


def from_json(value: Any) -> Any:
    """Return the value that `to_json` wrote."""
    if is_array(value):
        return [from_json(part) for part in value]
    if not is_object(value):
        return value
    if value.keys() == {_REFERENCE}:
        return Ref(*map(str, as_list(value[_REFERENCE])))
    parts: JsonObject = {name: from_json(part) for name, part in value.items()}
    return parts
