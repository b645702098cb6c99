# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getLinkStatus: GET /v1/links/status."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import TEXT
from ...models.link_status import LinkStatus
from ...runtime import HttpOperation
from ...structure import Field, ModelOf

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
