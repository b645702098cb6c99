# Generated from specs/hero. Do not edit.
"""cancelAppointment: PATCH /v1/appointments/{id}/cancel."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CancelAppointmentBody(Model):
    """The object `CancelAppointmentBody`."""

    _sent = True

    suppress_cancellation_policy: bool | Unset = UNSET
    suppress_mail: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("suppress_cancellation_policy", "suppress_cancellation_policy", BOOLEAN),
            Field("suppress_mail", "suppress_mail", BOOLEAN),
        )


OPERATION: HttpOperation[Record] = HttpOperation(
    name="cancelAppointment",
    python_path="hero.booking.cancel_appointment",
    method="PATCH",
    path="/v1/appointments/{id}/cancel",
    safety="idempotent_write",
    confidence="partial",
    body_type=CancelAppointmentBody,
    json=ModelOf(CancelAppointmentBody).write,
    decode=json_response(UNDESCRIBED),
)
