# Generated from specs/hero. Do not edit.
"""CountedRecordList."""

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
class CountedRecordList(Model):
    """The object `CountedRecordList`."""

    count: float | None = None
    data: list[Record] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("count", "count", NUMBER),
            Field("data", "data", ListOf(RECORD)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("count", UNSET)
        self.count = value if type(value) is int else None if value is UNSET else read[0](value)
        value = get("data", UNSET)
        self.data = None if value is UNSET else read[1](value)
        self.additional_properties = {}
