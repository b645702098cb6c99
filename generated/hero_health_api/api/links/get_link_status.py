# Generated from specs/hero. Do not edit.
"""getLinkStatus: GET /v1/links/status."""

from __future__ import annotations

from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.link_status import LinkStatus

OPERATION: HttpOperation[LinkStatus] = HttpOperation(
    name="getLinkStatus",
    python_path="hero.links.get_link_status",
    method="GET",
    path="/v1/links/status",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("id", "id", TEXT),
        Parameter("url", "url", TEXT),
    ),
    decode=json_response(ModelOf(LinkStatus)),
)
