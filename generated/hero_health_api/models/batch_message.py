# Generated from specs/hero. Do not edit.
"""BatchMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .batch_message_channel import BatchMessageChannel


class BatchMessageStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    COMPLETED = "COMPLETED"
    CREATED = "CREATED"
    PENDING = "PENDING"
    SENDING = "SENDING"


@_define(kw_only=True, repr=False, getstate_setstate=False)
class BatchMessage(Model):
    """The object `BatchMessage`."""

    channel: BatchMessageChannel
    content: str
    id: str
    name: str
    status: BatchMessageStatus
    subject: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .batch_message_channel import BatchMessageChannel

        return (
            Field("channel", "channel", EnumCodec(BatchMessageChannel), required=True),
            Field("content", "content", TEXT, required=True),
            Field("id", "id", TEXT, required=True),
            Field("name", "name", TEXT, required=True),
            Field("status", "status", EnumCodec(BatchMessageStatus), required=True),
            Field("subject", "subject", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("channel", UNSET)
        self.channel = read[0](value)
        value = get("content", UNSET)
        self.content = value if type(value) is str else read[1](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[2](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else read[3](value)
        value = get("status", UNSET)
        self.status = read[4](value)
        value = get("subject", UNSET)
        self.subject = value if type(value) is str else None if value is UNSET else read[5](value)
        self.additional_properties = {}
