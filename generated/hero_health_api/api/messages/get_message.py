# Generated from specs/hero. Do not edit.
"""getMessage: GET /v1/messages/{id}."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.patient_title import PatientTitle


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MessageWriteToRecord(Model):
    """The object `MessageWriteToRecord`."""

    failure_reason: str | None = None
    snomed_code: str | None = None
    status: str | None = None
    write_to_record_at: datetime.datetime | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("failure_reason", "failure_reason", TEXT),
            Field("snomed_code", "snomed_code", TEXT),
            Field("status", "status", TEXT),
            Field("write_to_record_at", "write_to_record_at", DATE_TIME),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("failure_reason", UNSET)
        self.failure_reason = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("snomed_code", UNSET)
        self.snomed_code = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("status", UNSET)
        self.status = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("write_to_record_at", UNSET)
        self.write_to_record_at = (
            (moment(value) or read[3](value)) if type(value) is str else None if value is UNSET else read[3](value)
        )
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MessageShortLink(Model):
    """The object `MessageShortLink`."""

    id: str | None = None
    name: str | None = None
    status: str | None = None
    type_: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", TEXT),
            Field("name", "name", TEXT),
            Field("status", "status", TEXT),
            Field("type_", "type", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("status", UNSET)
        self.status = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("type", UNSET)
        self.type_ = value if type(value) is str else None if value is UNSET else read[3](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MessageSentByAdmin(Model):
    """The object `MessageSentByAdmin`."""

    id: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("id", "id", TEXT),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[0](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MessagePatient(Model):
    """The object `MessagePatient`."""

    first_name: str | None = None
    id: str | None = None
    last_name: str | None = None
    title: PatientTitle | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.patient_title import PatientTitle

        return (
            Field("first_name", "first_name", TEXT),
            Field("id", "id", TEXT),
            Field("last_name", "last_name", TEXT),
            Field("title", "title", Nullable(EnumCodec(PatientTitle))),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("first_name", UNSET)
        self.first_name = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("last_name", UNSET)
        self.last_name = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("title", None)
        self.title = value if value is None else read[3](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MessageCampaign(Model):
    """The object `MessageCampaign`."""

    id: str | None = None
    name: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", TEXT),
            Field("name", "name", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else None if value is UNSET else read[1](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Message(Model):
    """The object `Message`."""

    campaign: MessageCampaign | None = None
    created_at: datetime.datetime | None = None
    id: str | None = None
    patient: MessagePatient | None = None
    scheduled_at: datetime.datetime | None = None
    sent_at: datetime.datetime | None = None
    sent_by_admin: MessageSentByAdmin | None = None
    short_link: MessageShortLink | None = None
    status: str | None = None
    write_to_record: MessageWriteToRecord | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("campaign", "campaign", ModelOf(MessageCampaign)),
            Field("created_at", "created_at", DATE_TIME),
            Field("id", "id", TEXT),
            Field("patient", "patient", ModelOf(MessagePatient)),
            Field("scheduled_at", "scheduled_at", DATE_TIME),
            Field("sent_at", "sent_at", DATE_TIME),
            Field("sent_by_admin", "sent_by_admin", ModelOf(MessageSentByAdmin)),
            Field("short_link", "short_link", ModelOf(MessageShortLink)),
            Field("status", "status", TEXT),
            Field("write_to_record", "write_to_record", ModelOf(MessageWriteToRecord)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("campaign", UNSET)
        self.campaign = None if value is UNSET else read[0](value)
        value = get("created_at", UNSET)
        self.created_at = (
            (moment(value) or read[1](value)) if type(value) is str else None if value is UNSET else read[1](value)
        )
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("patient", UNSET)
        self.patient = None if value is UNSET else read[3](value)
        value = get("scheduled_at", UNSET)
        self.scheduled_at = (
            (moment(value) or read[4](value)) if type(value) is str else None if value is UNSET else read[4](value)
        )
        value = get("sent_at", UNSET)
        self.sent_at = (
            (moment(value) or read[5](value)) if type(value) is str else None if value is UNSET else read[5](value)
        )
        value = get("sent_by_admin", UNSET)
        self.sent_by_admin = None if value is UNSET else read[6](value)
        value = get("short_link", UNSET)
        self.short_link = None if value is UNSET else read[7](value)
        value = get("status", UNSET)
        self.status = value if type(value) is str else None if value is UNSET else read[8](value)
        value = get("write_to_record", UNSET)
        self.write_to_record = None if value is UNSET else read[9](value)
        self.additional_properties = {}


OPERATION: HttpOperation[Message] = HttpOperation(
    name="getMessage",
    python_path="hero.messages.get_message",
    method="GET",
    path="/v1/messages/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Message)),
)
