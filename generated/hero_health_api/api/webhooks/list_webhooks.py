# Generated from specs/hero. Do not edit.
"""listWebhooks: GET /v1/webhooks."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList | list[Record]] = HttpOperation(
    name="listWebhooks",
    python_path="hero.webhooks.list_webhooks",
    method="GET",
    path="/v1/webhooks",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("event_type", "event_type", TEXT),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(OneOf(ModelOf(RecordList), ListOf(RECORD))),
)
