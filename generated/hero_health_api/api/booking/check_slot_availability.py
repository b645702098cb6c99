# Generated from specs/hero. Do not edit.
"""checkSlotAvailability: POST /v1/slots/availability."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.check_slot_availability_body import CheckSlotAvailabilityBody
from ...models.slot_availability import SlotAvailability

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
