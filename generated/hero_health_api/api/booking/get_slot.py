# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
