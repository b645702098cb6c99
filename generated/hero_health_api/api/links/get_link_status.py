# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
