# Generated from specs/hero by python -m codegen generate. Do not edit.
"""createBookingLink: POST /v1/booking_links."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...models.create_booking_link_body import CreateBookingLinkBody
from ...runtime import HttpOperation, JsonValue
from ...structure import ModelOf

OPERATION: HttpOperation[JsonValue] = HttpOperation(
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
    decode=answer(JSON),
)
