# Generated from specs/hero. Do not edit.
"""createWebhook: POST /v1/webhooks."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.containers import MapOf
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


class WebhookEventType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    APPOINTMENT_CANCELLED = "appointment.cancelled"
    APPOINTMENT_CONFIRMED = "appointment.confirmed"
    APPOINTMENT_RESCHEDULED = "appointment.rescheduled"
    PATIENT_ADDED_TO_SEQUENCE = "patient.added-to-sequence"
    PATIENT_MEDICAL_RECORD_UPDATED = "patient.medical-record-updated"
    PRESCRIPTION_ISSUED = "prescription.issued"
    WRITE_TO_RECORD_FAILED = "write-to-record.failed"
    WRITE_TO_RECORD_SUCCEEDED = "write-to-record.succeeded"
    FORM_SUBMISSION_CREATED = "form-submission.created"


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Webhook(Model):
    """The object `Webhook`."""

    created_at: datetime.datetime
    event_type: str
    id: str
    updated_at: datetime.datetime
    url: str
    headers: dict[str, str] | None = None
    signing_key: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("created_at", "created_at", DATE_TIME, required=True),
            Field("event_type", "event_type", TEXT, required=True),
            Field("id", "id", TEXT, required=True),
            Field("updated_at", "updated_at", DATE_TIME, required=True),
            Field("url", "url", TEXT, required=True),
            Field("headers", "headers", MapOf(TEXT)),
            Field("signing_key", "signing_key", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("created_at", UNSET)
        self.created_at = (moment(value) or read[0](value)) if type(value) is str else read[0](value)
        value = get("event_type", UNSET)
        self.event_type = value if type(value) is str else read[1](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[2](value)
        value = get("updated_at", UNSET)
        self.updated_at = (moment(value) or read[3](value)) if type(value) is str else read[3](value)
        value = get("url", UNSET)
        self.url = value if type(value) is str else read[4](value)
        value = get("headers", UNSET)
        self.headers = None if value is UNSET else read[5](value)
        value = get("signing_key", UNSET)
        self.signing_key = value if type(value) is str else None if value is UNSET else read[6](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreateWebhookBody(Model):
    """The object `CreateWebhookBody`.

    Attributes:
        signing_key: HMAC-SHA256 secret; enables signed deliveries.
    """

    _sent = True

    event_type: WebhookEventType | str
    url: str
    description: str | Unset = UNSET
    headers: dict[str, str] | Unset = UNSET
    signing_key: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("event_type", "event_type", EnumCodec(WebhookEventType), required=True),
            Field("url", "url", TEXT, required=True),
            Field("description", "description", TEXT),
            Field("headers", "headers", MapOf(TEXT)),
            Field("signing_key", "signing_key", TEXT),
        )


OPERATION: HttpOperation[Webhook] = HttpOperation(
    name="createWebhook",
    python_path="hero.webhooks.create_webhook",
    method="POST",
    path="/v1/webhooks",
    safety="create",
    check="list the webhooks with hero.webhooks.list_webhooks and compare their URLs; two of one URL deliver twice",
    confidence="full",
    body_type=CreateWebhookBody,
    body_required=True,
    json=ModelOf(CreateWebhookBody).write,
    decode=json_response(ModelOf(Webhook)),
)
