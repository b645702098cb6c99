# Generated from specs/hero. Do not edit.
"""deleteWebhook: DELETE /v1/webhooks/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="deleteWebhook",
    python_path="hero.webhooks.delete_webhook",
    method="DELETE",
    path="/v1/webhooks/{id}",
    safety="idempotent_write",
    confidence="inferred",
    decode=json_response(UNDESCRIBED),
)
