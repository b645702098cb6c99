# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getBookingLink: GET /v1/booking_links/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.booking_link import BookingLink
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[BookingLink] = HttpOperation(
    name="getBookingLink",
    python_path="hero.booking.get_booking_link",
    method="GET",
    path="/v1/booking_links/{id}",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(BookingLink)),
)
