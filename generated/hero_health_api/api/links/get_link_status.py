# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""getLinkStatus: GET /v1/links/status."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.structure import Field, ModelOf

from ...models.link_status import LinkStatus

OPERATION: HttpOperation[LinkStatus] = HttpOperation(
    name="getLinkStatus",
    python_path="hero.links.get_link_status",
    method="GET",
    path="/v1/links/status",
    safety="read",
    confidence="partial",
    query=Query(
        Field("id", "id", TEXT),
        Field("url", "url", TEXT),
    ),
    decode=answer(ModelOf(LinkStatus)),
)
