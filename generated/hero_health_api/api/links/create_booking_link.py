# Generated from specs/hero. Do not edit.
"""createBookingLink: POST /v1/booking_links."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, DATE_TIME, NUMBER, TEXT
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreateBookingLinkBody(Model):
    """The object `CreateBookingLinkBody`."""

    _sent = True

    appointment_type_id: str | Unset = UNSET
    expiry_date: datetime.datetime | Unset = UNSET
    from_date: datetime.date | Unset = UNSET
    location_id: str | Unset = UNSET
    maximum_use_count: float | Unset = UNSET
    patient_id: str | Unset = UNSET
    practitioner_id: str | Unset = UNSET
    to_date: datetime.date | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", TEXT),
            Field("expiry_date", "expiry_date", DATE_TIME),
            Field("from_date", "from_date", DATE),
            Field("location_id", "location_id", TEXT),
            Field("maximum_use_count", "maximum_use_count", NUMBER),
            Field("patient_id", "patient_id", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
            Field("to_date", "to_date", DATE),
        )


OPERATION: HttpOperation[Record] = HttpOperation(
    name="createBookingLink",
    python_path="hero.links.create_booking_link",
    method="POST",
    path="/v1/booking_links",
    safety="create",
    check="look at the booking links in Hero",
    confidence="partial",
    body_type=CreateBookingLinkBody,
    body_required=True,
    json=ModelOf(CreateBookingLinkBody).write,
    decode=json_response(UNDESCRIBED),
)
