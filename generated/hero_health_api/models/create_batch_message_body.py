# Generated from specs/hero. Do not edit.
"""CreateBatchMessageBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .batch_message_channel import BatchMessageChannel
    from .nhs_number_recipient import NhsNumberRecipient


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
        from .batch_message_channel import BatchMessageChannel
        from .nhs_number_recipient import NhsNumberRecipient

        return (
            Field("channel", "channel", EnumCodec(BatchMessageChannel), required=True),
            Field("content", "content", TEXT, required=True),
            Field("name", "name", TEXT, required=True),
            Field("recipients", "recipients", ListOf(OneOf(ModelOf(NhsNumberRecipient), RECORD)), required=True),
            Field("subject", "subject", TEXT),
        )
