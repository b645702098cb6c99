# Generated from specs/hero. Do not edit.
"""CreateWebhookBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import MapOf
from hero_healthie_runtime.rest.model import Field, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_event_type import WebhookEventType


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
        from .webhook_event_type import WebhookEventType

        return (
            Field("event_type", "event_type", EnumCodec(WebhookEventType), required=True),
            Field("url", "url", TEXT, required=True),
            Field("description", "description", TEXT),
            Field("headers", "headers", MapOf(TEXT)),
            Field("signing_key", "signing_key", TEXT),
        )
