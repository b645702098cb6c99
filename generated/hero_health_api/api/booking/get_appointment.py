# Generated from specs/hero. Do not edit.
"""getAppointment: GET /v1/appointments/{id}."""

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
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Appointment(Model):
    """The object `Appointment`."""

    appointment_type_id: str
    id: str
    location_id: str
    practitioner_id: str
    start_time: datetime.datetime | None
    booking_confirmed_at: datetime.datetime | None = None
    can_be_cancelled: bool | None = None
    can_be_rescheduled: bool | None = None
    cancellation_policy_hours: float | None = None
    duration: float | None = None
    in_person: bool | None = None
    link_id: str | None = None
    patient_id: str | None = None
    reserved_until: datetime.datetime | None = None
    suppress_mail: bool | None = None
    telephone: bool | None = None
    video: bool | None = None
    video_url: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", TEXT, required=True),
            Field("id", "id", TEXT, required=True),
            Field("location_id", "location_id", TEXT, required=True),
            Field("practitioner_id", "practitioner_id", TEXT, required=True),
            Field("start_time", "start_time", Nullable(DATE_TIME), required=True),
            Field("booking_confirmed_at", "booking_confirmed_at", Nullable(DATE_TIME)),
            Field("can_be_cancelled", "can_be_cancelled", BOOLEAN),
            Field("can_be_rescheduled", "can_be_rescheduled", BOOLEAN),
            Field("cancellation_policy_hours", "cancellation_policy_hours", NUMBER),
            Field("duration", "duration", NUMBER),
            Field("in_person", "in_person", BOOLEAN),
            Field("link_id", "link_id", Nullable(TEXT)),
            Field("patient_id", "patient_id", Nullable(TEXT)),
            Field("reserved_until", "reserved_until", Nullable(DATE_TIME)),
            Field("suppress_mail", "suppress_mail", BOOLEAN),
            Field("telephone", "telephone", BOOLEAN),
            Field("video", "video", BOOLEAN),
            Field("video_url", "video_url", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("appointment_type_id", UNSET)
        self.appointment_type_id = value if type(value) is str else read[0](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[1](value)
        value = get("location_id", UNSET)
        self.location_id = value if type(value) is str else read[2](value)
        value = get("practitioner_id", UNSET)
        self.practitioner_id = value if type(value) is str else read[3](value)
        value = get("start_time", UNSET)
        self.start_time = (
            value if value is None else (moment(value) or read[4](value)) if type(value) is str else read[4](value)
        )
        value = get("booking_confirmed_at", None)
        self.booking_confirmed_at = (
            value if value is None else (moment(value) or read[5](value)) if type(value) is str else read[5](value)
        )
        value = get("can_be_cancelled", UNSET)
        self.can_be_cancelled = value if type(value) is bool else None if value is UNSET else read[6](value)
        value = get("can_be_rescheduled", UNSET)
        self.can_be_rescheduled = value if type(value) is bool else None if value is UNSET else read[7](value)
        value = get("cancellation_policy_hours", UNSET)
        self.cancellation_policy_hours = value if type(value) is int else None if value is UNSET else read[8](value)
        value = get("duration", UNSET)
        self.duration = value if type(value) is int else None if value is UNSET else read[9](value)
        value = get("in_person", UNSET)
        self.in_person = value if type(value) is bool else None if value is UNSET else read[10](value)
        value = get("link_id", None)
        self.link_id = value if type(value) is str or value is None else read[11](value)
        value = get("patient_id", None)
        self.patient_id = value if type(value) is str or value is None else read[12](value)
        value = get("reserved_until", None)
        self.reserved_until = (
            value if value is None else (moment(value) or read[13](value)) if type(value) is str else read[13](value)
        )
        value = get("suppress_mail", UNSET)
        self.suppress_mail = value if type(value) is bool else None if value is UNSET else read[14](value)
        value = get("telephone", UNSET)
        self.telephone = value if type(value) is bool else None if value is UNSET else read[15](value)
        value = get("video", UNSET)
        self.video = value if type(value) is bool else None if value is UNSET else read[16](value)
        value = get("video_url", UNSET)
        self.video_url = value if type(value) is str else None if value is UNSET else read[17](value)
        self.additional_properties = {}


OPERATION: HttpOperation[Appointment] = HttpOperation(
    name="getAppointment",
    python_path="hero.booking.get_appointment",
    method="GET",
    path="/v1/appointments/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Appointment)),
)
