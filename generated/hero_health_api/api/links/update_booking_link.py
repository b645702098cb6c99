# Generated from specs/hero by python -m codegen generate. Do not edit.
"""updateBookingLink: PATCH /v1/booking_links/{id}."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...models.update_booking_link_body import UpdateBookingLinkBody
from ...runtime import HttpOperation, JsonValue
from ...structure import ModelOf

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="updateBookingLink",
    python_path="hero.links.update_booking_link",
    method="PATCH",
    path="/v1/booking_links/{id}",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdateBookingLinkBody,
    body_required=True,
    json=ModelOf(UpdateBookingLinkBody).write,
    decode=answer(JSON),
)
