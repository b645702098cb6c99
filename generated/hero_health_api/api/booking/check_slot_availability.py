# Generated from specs/hero. Do not edit.
"""checkSlotAvailability: POST /v1/slots/availability."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE_TIME, NUMBER, TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class SlotAvailability(Model):
    """The object `SlotAvailability`."""

    available: bool | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("available", "available", BOOLEAN),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("available", UNSET)
        self.available = value if type(value) is bool else None if value is UNSET else read[0](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CheckSlotAvailabilityBody(Model):
    """The object `CheckSlotAvailabilityBody`."""

    _sent = True

    appointment_type_id: str | Unset = UNSET
    duration: float | Unset = UNSET
    location_id: str | Unset = UNSET
    practitioner_id: str | Unset = UNSET
    start_time: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", TEXT),
            Field("duration", "duration", NUMBER),
            Field("location_id", "location_id", TEXT),
            Field("practitioner_id", "practitioner_id", TEXT),
            Field("start_time", "start_time", DATE_TIME),
        )


OPERATION: HttpOperation[SlotAvailability] = HttpOperation(
    name="checkSlotAvailability",
    python_path="hero.booking.check_slot_availability",
    method="POST",
    path="/v1/slots/availability",
    safety="read",
    confidence="partial",
    body_type=CheckSlotAvailabilityBody,
    body_required=True,
    json=ModelOf(CheckSlotAvailabilityBody).write,
    decode=json_response(ModelOf(SlotAvailability)),
)
