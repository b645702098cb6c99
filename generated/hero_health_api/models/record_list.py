# Generated from specs/hero. Do not edit.
"""RecordList."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import NUMBER
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class RecordList(Model):
    """The object `RecordList`."""

    data: list[Record]
    count: float | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("data", "data", ListOf(RECORD), required=True),
            Field("count", "count", NUMBER),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("data", UNSET)
        self.data = read[0](value)
        value = get("count", UNSET)
        self.count = value if type(value) is int else None if value is UNSET else read[1](value)
        self.additional_properties = {}
