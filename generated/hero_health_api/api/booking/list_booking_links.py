# Generated from specs/hero. Do not edit.
"""listBookingLinks: GET /v2/bookinglinks."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList | list[Record]] = HttpOperation(
    name="listBookingLinks",
    python_path="hero.booking.list_booking_links",
    method="GET",
    path="/v2/bookinglinks",
    safety="read",
    confidence="inferred",
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(OneOf(ModelOf(RecordList), ListOf(RECORD))),
)
