# Generated from specs/hero. Do not edit.
"""getAutomatedMessage: GET /v2/automated_messages/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="getAutomatedMessage",
    python_path="hero.messages.get_automated_message",
    method="GET",
    path="/v2/automated_messages/{id}",
    safety="read",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
