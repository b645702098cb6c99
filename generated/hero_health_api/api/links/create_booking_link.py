# Generated from specs/hero. Do not edit.
"""createBookingLink: POST /v1/booking_links."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.create_booking_link_body import CreateBookingLinkBody

OPERATION: HttpOperation[Record] = HttpOperation(
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
    decode=json_response(UNDESCRIBED),
)
