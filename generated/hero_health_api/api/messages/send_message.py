# Generated from specs/hero. Do not edit.
"""sendMessage: POST /v1/messages/send."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE_TIME, NUMBER, TEXT, moment
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class SentMessage(Model):
    """The object `SentMessage`."""

    content: str
    created_at: datetime.datetime
    message_id: str
    auth_token: str | None = None
    confirm_write_to_record_url: str | None = None
    send_at: datetime.datetime | None = None
    snomed_code: str | None = None
    submitted_by: str | None = None
    write_to_record: bool | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("content", "content", TEXT, required=True),
            Field("created_at", "created_at", DATE_TIME, required=True),
            Field("message_id", "message_id", TEXT, required=True),
            Field("auth_token", "auth_token", TEXT),
            Field("confirm_write_to_record_url", "confirm_write_to_record_url", TEXT),
            Field("send_at", "send_at", DATE_TIME),
            Field("snomed_code", "snomed_code", TEXT),
            Field("submitted_by", "submitted_by", TEXT),
            Field("write_to_record", "write_to_record", BOOLEAN),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("content", UNSET)
        self.content = value if type(value) is str else read[0](value)
        value = get("created_at", UNSET)
        self.created_at = (moment(value) or read[1](value)) if type(value) is str else read[1](value)
        value = get("message_id", UNSET)
        self.message_id = value if type(value) is str else read[2](value)
        value = get("auth_token", UNSET)
        self.auth_token = value if type(value) is str else None if value is UNSET else read[3](value)
        value = get("confirm_write_to_record_url", UNSET)
        self.confirm_write_to_record_url = value if type(value) is str else None if value is UNSET else read[4](value)
        value = get("send_at", UNSET)
        self.send_at = (
            (moment(value) or read[5](value)) if type(value) is str else None if value is UNSET else read[5](value)
        )
        value = get("snomed_code", UNSET)
        self.snomed_code = value if type(value) is str else None if value is UNSET else read[6](value)
        value = get("submitted_by", UNSET)
        self.submitted_by = value if type(value) is str else None if value is UNSET else read[7](value)
        value = get("write_to_record", UNSET)
        self.write_to_record = value if type(value) is bool else None if value is UNSET else read[8](value)
        self.additional_properties = {}


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


class MessageType(OpenEnum):
    """Delivery route; hero means audit entry only."""

    EMAIL = "email"
    HERO = "hero"
    NHS_APP = "nhs_app"
    SMS = "sms"


class FallbackMessageType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    EMAIL = "email"
    SMS = "sms"


OPERATION: HttpOperation[SentMessage] = HttpOperation(
    name="sendMessage",
    python_path="hero.messages.send_message",
    method="POST",
    path="/v1/messages/send",
    safety="create",
    check="look at the patient's messages in Hero; a repeat sends it to the patient again",
    confidence="partial",
    body_type=SendMessageBody,
    body_required=True,
    json=ModelOf(SendMessageBody).write,
    decode=json_response(ModelOf(SentMessage)),
)
