# Generated from specs/hero. Do not edit.
"""RecordList."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import JSON, NUMBER
from hero_healthie_runtime.rest.containers import ListOf, MapOf
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class RecordList(Model):
    """The object `RecordList`."""

    data: list[dict[str, JsonValue]]
    count: float | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("data", "data", ListOf(MapOf(JSON)), required=True),
            Field("count", "count", NUMBER),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        self.data = read[0](get("data", UNSET))
        value = get("count", UNSET)
        self.count = value if type(value) is int or value is UNSET else read[1](value)
        self.additional_properties = {}
