# Generated from specs/hero. Do not edit.
"""getHcaConsultant: GET /v1/booking-hca/consultants/{gmc_number}."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="getHcaConsultant",
    python_path="hero.booking_hca.get_hca_consultant",
    method="GET",
    path="/v1/booking-hca/consultants/{gmc_number}",
    safety="read",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
