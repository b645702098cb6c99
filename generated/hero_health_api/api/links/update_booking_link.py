# Generated from specs/hero. Do not edit.
"""updateBookingLink: PATCH /v1/booking_links/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.update_booking_link_body import UpdateBookingLinkBody

OPERATION: HttpOperation[Record] = HttpOperation(
    name="updateBookingLink",
    python_path="hero.links.update_booking_link",
    method="PATCH",
    path="/v1/booking_links/{id}",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdateBookingLinkBody,
    body_required=True,
    json=ModelOf(UpdateBookingLinkBody).write,
    decode=json_response(UNDESCRIBED),
)
