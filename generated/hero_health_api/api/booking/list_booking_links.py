# Generated from specs/hero. Do not edit.
"""listBookingLinks: GET /v2/bookinglinks."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="listBookingLinks",
    python_path="hero.booking.list_booking_links",
    method="GET",
    path="/v2/bookinglinks",
    safety="read",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
