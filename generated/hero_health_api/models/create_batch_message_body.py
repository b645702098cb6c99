# Generated from specs/hero. Do not edit.
"""CreateBatchMessageBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import JSON, TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf, MapOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .batch_message_channel import BatchMessageChannel
    from .nhs_number_recipient import NhsNumberRecipient


@_define(kw_only=True, repr=False)
class CreateBatchMessageBody(Model):
    """The object `CreateBatchMessageBody`.

    Attributes:
        subject: Needed when channel is EMAIL.
    """

    channel: BatchMessageChannel | str
    content: str
    name: str
    recipients: list[NhsNumberRecipient | dict[str, JsonValue]]
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
            Field("recipients", "recipients", ListOf(OneOf(ModelOf(NhsNumberRecipient), MapOf(JSON))), required=True),
            Field("subject", "subject", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        self.channel = read[0](get("channel", UNSET))
        value = get("content", UNSET)
        self.content = value if type(value) is str else read[1](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else read[2](value)
        self.recipients = read[3](get("recipients", UNSET))
        value = get("subject", UNSET)
        self.subject = value if type(value) is str or value is UNSET else read[4](value)
        self.additional_properties = {}
