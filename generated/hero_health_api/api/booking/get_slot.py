# Generated from specs/hero. Do not edit.
"""getSlot: GET /v1/slots/{id}."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Slot(Model):
    """The object `Slot`."""

    appointment_type_id: str | None = None
    finish_time: datetime.datetime | None = None
    id: str | None = None
    location_id: str | None = None
    practitioner_id: str | None = None
    start_time: datetime.datetime | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", TEXT),
            Field("finish_time", "finish_time", DATE_TIME),
            Field("id", "id", TEXT),
            Field("location_id", "location_id", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
            Field("start_time", "start_time", DATE_TIME),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("appointment_type_id", UNSET)
        self.appointment_type_id = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("finish_time", UNSET)
        self.finish_time = (
            (moment(value) or read[1](value)) if type(value) is str else None if value is UNSET else read[1](value)
        )
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("location_id", UNSET)
        self.location_id = value if type(value) is str else None if value is UNSET else read[3](value)
        value = get("practitioner_id", UNSET)
        self.practitioner_id = value if type(value) is str else None if value is UNSET else read[4](value)
        value = get("start_time", UNSET)
        self.start_time = (
            (moment(value) or read[5](value)) if type(value) is str else None if value is UNSET else read[5](value)
        )
        self.additional_properties = {}


OPERATION: HttpOperation[Slot] = HttpOperation(
    name="getSlot",
    python_path="hero.booking.get_slot",
    method="GET",
    path="/v1/slots/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Slot)),
)
