# Generated from specs/hero. Do not edit.
"""createBatchMessage: POST /v1/batch_message."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, TEXT
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

from ...models.batch_message import BatchMessage
from ...models.batch_message_channel import BatchMessageChannel


@_define(kw_only=True, repr=False, getstate_setstate=False)
class NhsNumberRecipient(Model):
    """The object `NhsNumberRecipient`."""

    _sent = True

    dob: datetime.date | None
    nhs_number: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("nhs_number", "nhs_number", TEXT, required=True),
        )


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreateBatchMessageBody(Model):
    """The object `CreateBatchMessageBody`.

    Attributes:
        subject: Needed when channel is EMAIL.
    """

    _sent = True

    channel: BatchMessageChannel | str
    content: str
    name: str
    recipients: list[NhsNumberRecipient | Record | dict[str, JsonValue]]
    subject: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.batch_message_channel import BatchMessageChannel

        return (
            Field("channel", "channel", EnumCodec(BatchMessageChannel), required=True),
            Field("content", "content", TEXT, required=True),
            Field("name", "name", TEXT, required=True),
            Field("recipients", "recipients", ListOf(OneOf(ModelOf(NhsNumberRecipient), RECORD)), required=True),
            Field("subject", "subject", TEXT),
        )


OPERATION: HttpOperation[BatchMessage] = HttpOperation(
    name="createBatchMessage",
    python_path="hero.messages.create_batch_message",
    method="POST",
    path="/v1/batch_message",
    safety="create",
    check="list the batch messages with hero.messages.list_batch_messages; making one sends nothing yet",
    confidence="partial",
    body_type=CreateBatchMessageBody,
    body_required=True,
    json=ModelOf(CreateBatchMessageBody).write,
    facts=(
        Fact(
            argument="body.subject",
            kind="required",
            text="is required by the vendor when `channel` is `EMAIL`",
            check="refuse",
            when={"channel": "EMAIL"},
        ),
    ),
    decode=json_response(ModelOf(BatchMessage)),
)
