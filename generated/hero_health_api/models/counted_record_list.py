# Generated from specs/hero. Do not edit.
"""CountedRecordList."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import JSON, NUMBER
from hero_healthie_runtime.rest.containers import ListOf, MapOf
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class CountedRecordList(Model):
    """The object `CountedRecordList`."""

    count: float | Unset = UNSET
    data: list[dict[str, JsonValue]] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("count", "count", NUMBER),
            Field("data", "data", ListOf(MapOf(JSON))),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("count", UNSET)
        self.count = value if type(value) is int or value is UNSET else read[0](value)
        value = get("data", UNSET)
        self.data = value if value is UNSET else read[1](value)
        self.additional_properties = {}
