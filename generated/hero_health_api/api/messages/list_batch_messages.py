# Generated from specs/hero. Do not edit.
"""listBatchMessages: GET /v1/batch_message."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import INTEGER, NUMBER
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET

from ...models.batch_message import BatchMessage


class ListBatchMessagesStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    CREATED = "CREATED"
    ENRICHED = "ENRICHED"
    ENRICHMENT_ERROR = "ENRICHMENT_ERROR"
    INVALID_PAYLOAD = "INVALID_PAYLOAD"
    QUEUED = "QUEUED"


@_define(kw_only=True, repr=False, getstate_setstate=False)
class BatchMessageList(Model):
    """The object `BatchMessageList`."""

    data: list[BatchMessage]
    count: float | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.batch_message import BatchMessage

        return (
            Field("data", "data", ListOf(ModelOf(BatchMessage)), required=True),
            Field("count", "count", NUMBER),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("data", UNSET)
        self.data = read[0](value)
        value = get("count", UNSET)
        self.count = value if type(value) is int else None if value is UNSET else read[1](value)
        self.additional_properties = {}


OPERATION: HttpOperation[BatchMessageList | list[BatchMessage] | BatchMessage] = HttpOperation(
    name="listBatchMessages",
    python_path="hero.messages.list_batch_messages",
    method="GET",
    path="/v1/batch_message",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
        Parameter("status", "status", EnumCodec(ListBatchMessagesStatus)),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50, count="count"),
    decode=json_response(OneOf(ModelOf(BatchMessageList), ListOf(ModelOf(BatchMessage)), ModelOf(BatchMessage))),
)
