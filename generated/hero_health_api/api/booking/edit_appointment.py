# Generated from specs/hero. Do not edit.
"""editAppointment: PUT /v1/appointments/{id}."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE_TIME, NUMBER, TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EditAppointmentBody(Model):
    """The object `EditAppointmentBody`."""

    _sent = True

    duration: float
    practitioner_id: str
    start_time: datetime.datetime | None
    suppress_availability_check: bool | Unset = UNSET
    suppress_mail: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("duration", "duration", NUMBER, required=True),
            Field("practitioner_id", "practitioner_id", TEXT, required=True),
            Field("start_time", "start_time", Nullable(DATE_TIME), required=True),
            Field("suppress_availability_check", "suppress_availability_check", BOOLEAN),
            Field("suppress_mail", "suppress_mail", BOOLEAN),
        )


OPERATION: HttpOperation[Record] = HttpOperation(
    name="editAppointment",
    python_path="hero.booking.edit_appointment",
    method="PUT",
    path="/v1/appointments/{id}",
    safety="idempotent_write",
    confidence="partial",
    body_type=EditAppointmentBody,
    body_required=True,
    json=ModelOf(EditAppointmentBody).write,
    decode=json_response(UNDESCRIBED),
)
