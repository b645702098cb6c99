# Generated from specs/hero. Do not edit.
"""SendMessageBody."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE_TIME, NUMBER, TEXT, EnumCodec
from hero_healthie_runtime.rest.model import Field, Model
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fallback_message_type import FallbackMessageType
    from .message_type import MessageType


@_define(kw_only=True, repr=False, getstate_setstate=False)
class SendMessageBody(Model):
    """The object `SendMessageBody`.

    Attributes:
        message_string: Message text.
        message_type: Delivery route; hero means audit entry only.
        patient_id: Hero patient id.
        assignee_id: Id of an Admin or AdminTeam.
        assignee_type: Kind of assignee, Admin or AdminTeam.
        auto_write_to_record: Only honoured when the API key permits it.
        recipient_contact_detail: Target address; defaults to the patient record's contact.
        send_at: When to send a scheduled message.
    """

    _sent = True

    message_string: str
    message_type: MessageType | str
    patient_id: str
    assignee_id: float | Unset = UNSET
    assignee_type: str | Unset = UNSET
    attachment_uuid: str | Unset = UNSET
    auto_write_to_record: bool | Unset = UNSET
    encrypted: bool | str | Unset = UNSET
    fallback_contact_detail: str | Unset = UNSET
    fallback_message_type: FallbackMessageType | str | Unset = UNSET
    recipient_contact_detail: str | Unset = UNSET
    send_at: datetime.datetime | Unset = UNSET
    short_link_id: str | Unset = UNSET
    snomed_code: str | Unset = UNSET
    snomed_term: str | Unset = UNSET
    task_id: str | Unset = UNSET
    write_to_record: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .fallback_message_type import FallbackMessageType
        from .message_type import MessageType

        return (
            Field("message_string", "message_string", TEXT, required=True),
            Field("message_type", "message_type", EnumCodec(MessageType), required=True),
            Field("patient_id", "patient_id", TEXT, required=True),
            Field("assignee_id", "assignee_id", NUMBER),
            Field("assignee_type", "assignee_type", TEXT),
            Field("attachment_uuid", "attachment_uuid", TEXT),
            Field("auto_write_to_record", "auto_write_to_record", BOOLEAN),
            Field("encrypted", "encrypted", OneOf(BOOLEAN, TEXT)),
            Field("fallback_contact_detail", "fallback_contact_detail", TEXT),
            Field("fallback_message_type", "fallback_message_type", EnumCodec(FallbackMessageType)),
            Field("recipient_contact_detail", "recipient_contact_detail", TEXT),
            Field("send_at", "send_at", DATE_TIME),
            Field("short_link_id", "short_link_id", TEXT),
            Field("snomed_code", "snomed_code", TEXT),
            Field("snomed_term", "snomed_term", TEXT),
            Field("task_id", "task_id", TEXT),
            Field("write_to_record", "write_to_record", BOOLEAN),
        )
