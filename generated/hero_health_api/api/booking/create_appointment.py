# Generated from specs/hero. Do not edit.
"""createAppointment: POST /v1/appointments."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE_TIME, NUMBER, TEXT, moment
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreatedAppointment(Model):
    """The object `CreatedAppointment`."""

    id: str
    reserved_until: datetime.datetime | None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", TEXT, required=True),
            Field("reserved_until", "reserved_until", Nullable(DATE_TIME), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[0](value)
        value = get("reserved_until", UNSET)
        self.reserved_until = (
            value if value is None else (moment(value) or read[1](value)) if type(value) is str else read[1](value)
        )
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreateAppointmentBody(Model):
    """The object `CreateAppointmentBody`.

    Attributes:
        start_time: ISO 8601.
    """

    _sent = True

    appointment_type_id: str
    duration: float
    location_id: str
    practitioner_id: str
    start_time: datetime.datetime | None
    billpayer_id: str | Unset = UNSET
    patient_id: str | Unset = UNSET
    reason: str | Unset = UNSET
    suppress_availability_check: bool | Unset = UNSET
    suppress_mail: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", TEXT, required=True),
            Field("duration", "duration", NUMBER, required=True),
            Field("location_id", "location_id", TEXT, required=True),
            Field("practitioner_id", "practitioner_id", TEXT, required=True),
            Field("start_time", "start_time", Nullable(DATE_TIME), required=True),
            Field("billpayer_id", "billpayer_id", TEXT),
            Field("patient_id", "patient_id", TEXT),
            Field("reason", "reason", TEXT),
            Field("suppress_availability_check", "suppress_availability_check", BOOLEAN),
            Field("suppress_mail", "suppress_mail", BOOLEAN),
        )


OPERATION: HttpOperation[CreatedAppointment] = HttpOperation(
    name="createAppointment",
    python_path="hero.booking.create_appointment",
    method="POST",
    path="/v1/appointments",
    safety="create",
    check="look in the practice's diary for the patient and the slot; a slot that was taken is no longer offered by hero.booking.list_slots",
    confidence="full",
    body_type=CreateAppointmentBody,
    body_required=True,
    json=ModelOf(CreateAppointmentBody).write,
    decode=json_response(ModelOf(CreatedAppointment)),
)
