# Generated from specs/hero. Do not edit.
"""MessageWriteToRecord."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MessageWriteToRecord(Model):
    """The object `MessageWriteToRecord`."""

    failure_reason: str | None = None
    snomed_code: str | None = None
    status: str | None = None
    write_to_record_at: datetime.datetime | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("failure_reason", "failure_reason", TEXT),
            Field("snomed_code", "snomed_code", TEXT),
            Field("status", "status", TEXT),
            Field("write_to_record_at", "write_to_record_at", DATE_TIME),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("failure_reason", UNSET)
        self.failure_reason = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("snomed_code", UNSET)
        self.snomed_code = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("status", UNSET)
        self.status = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("write_to_record_at", UNSET)
        self.write_to_record_at = (
            (moment(value) or read[3](value)) if type(value) is str else None if value is UNSET else read[3](value)
        )
        self.additional_properties = {}
