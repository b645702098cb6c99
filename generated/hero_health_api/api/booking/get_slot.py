# Generated from specs/hero. Do not edit.
"""getSlot: GET /v1/slots/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.slot import Slot

OPERATION: HttpOperation[Slot] = HttpOperation(
    name="getSlot",
    python_path="hero.booking.get_slot",
    method="GET",
    path="/v1/slots/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Slot)),
)
