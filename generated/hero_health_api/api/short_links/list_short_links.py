# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""listShortLinks: GET /v1/short_links."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import BOOLEAN, INTEGER, TEXT
from ...models.list_short_links_response import ListShortLinksResponse
from ...runtime import HttpOperation
from ...structure import Field, ModelOf

OPERATION: HttpOperation[ListShortLinksResponse] = HttpOperation(
    name="listShortLinks",
    python_path="hero.short_links.list_short_links",
    method="GET",
    path="/v1/short_links",
    safety="read",
    confidence="partial",
    query=Query(
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
        Field("order_by", "order_by", TEXT),
        Field("order_descending", "order_descending", BOOLEAN),
        Field("type_", "type", TEXT),
        Field("status", "status", TEXT),
        Field("exclude_patient_specific_links", "exclude_patient_specific_links", BOOLEAN),
    ),
    paginated=True,
    decode=answer(ModelOf(ListShortLinksResponse)),
)
