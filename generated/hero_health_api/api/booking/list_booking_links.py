# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listBookingLinks: GET /v2/bookinglinks."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...runtime import HttpOperation, JsonValue

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="listBookingLinks",
    python_path="hero.booking.list_booking_links",
    method="GET",
    path="/v2/bookinglinks",
    safety="read",
    confidence="inferred",
    decode=answer(JSON),
)
