# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getSlot: GET /v1/slots/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.slot import Slot
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[Slot] = HttpOperation(
    name="getSlot",
    python_path="hero.booking.get_slot",
    method="GET",
    path="/v1/slots/{id}",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(Slot)),
)
