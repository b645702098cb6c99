# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
