# Generated from specs/hero. Do not edit.
"""updateBookingLink: PATCH /v1/booking_links/{id}."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdateBookingLinkBody(Model):
    """The object `UpdateBookingLinkBody`."""

    _open = True

    _sent = True

    appointment_type_id: str | Unset = UNSET
    location_id: str | Unset = UNSET
    practitioner_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", TEXT),
            Field("location_id", "location_id", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
        )


OPERATION: HttpOperation[Record] = HttpOperation(
    name="updateBookingLink",
    python_path="hero.links.update_booking_link",
    method="PATCH",
    path="/v1/booking_links/{id}",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdateBookingLinkBody,
    body_required=True,
    json=ModelOf(UpdateBookingLinkBody).write,
    decode=json_response(UNDESCRIBED),
)
