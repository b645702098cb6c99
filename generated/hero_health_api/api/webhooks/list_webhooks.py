# Generated from specs/hero. Do not edit.
"""listWebhooks: GET /v1/webhooks."""

from __future__ import annotations

from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="listWebhooks",
    python_path="hero.webhooks.list_webhooks",
    method="GET",
    path="/v1/webhooks",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("event_type", "event_type", TEXT),
    ),
    decode=json_response(UNDESCRIBED),
)
