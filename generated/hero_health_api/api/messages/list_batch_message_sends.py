# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""listBatchMessageSends: GET /v1/batch_message/{id}/messages."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import INTEGER, EnumCodec
from ...models.list_batch_message_sends_response import ListBatchMessageSendsResponse
from ...models.list_batch_message_sends_status import ListBatchMessageSendsStatus
from ...runtime import HttpOperation
from ...structure import Field, ModelOf

OPERATION: HttpOperation[ListBatchMessageSendsResponse] = HttpOperation(
    name="listBatchMessageSends",
    python_path="hero.messages.list_batch_message_sends",
    method="GET",
    path="/v1/batch_message/{id}/messages",
    safety="read",
    confidence="partial",
    query=Query(
        Field("page_size", "page_size", INTEGER),
        Field("page_index", "page_index", INTEGER),
        Field("status", "status", EnumCodec(ListBatchMessageSendsStatus)),
    ),
    paginated=True,
    decode=answer(ModelOf(ListBatchMessageSendsResponse)),
)
