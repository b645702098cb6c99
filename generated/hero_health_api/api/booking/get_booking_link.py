# Generated from specs/hero. Do not edit.
"""getBookingLink: GET /v1/booking_links/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.booking_link import BookingLink

OPERATION: HttpOperation[BookingLink] = HttpOperation(
    name="getBookingLink",
    python_path="hero.booking.get_booking_link",
    method="GET",
    path="/v1/booking_links/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(BookingLink)),
)
