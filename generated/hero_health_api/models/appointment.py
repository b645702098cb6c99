# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""Appointment."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field

from ..codec import BOOLEAN, DATE_TIME, NUMBER, TEXT
from ..runtime import JsonValue
from ..structure import Field, Model, Nullable
from ..types import UNSET, Unset


@_define(kw_only=True, repr=False)
class Appointment(Model):
    """The object `Appointment`."""

    appointment_type_id: str
    id: str
    location_id: str
    practitioner_id: str
    start_time: datetime.datetime | None
    booking_confirmed_at: datetime.datetime | None | Unset = UNSET
    can_be_cancelled: bool | Unset = UNSET
    can_be_rescheduled: bool | Unset = UNSET
    cancellation_policy_hours: float | Unset = UNSET
    duration: float | Unset = UNSET
    in_person: bool | Unset = UNSET
    link_id: str | None | Unset = UNSET
    patient_id: str | None | Unset = UNSET
    reserved_until: datetime.datetime | None | Unset = UNSET
    suppress_mail: bool | Unset = UNSET
    telephone: bool | Unset = UNSET
    video: bool | Unset = UNSET
    video_url: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

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
