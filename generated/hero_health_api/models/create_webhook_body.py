# Generated from specs/hero. Do not edit.
"""CreateWebhookBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import MapOf
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_event_type import WebhookEventType


@_define(kw_only=True, repr=False)
class CreateWebhookBody(Model):
    """The object `CreateWebhookBody`.

    Attributes:
        signing_key: HMAC-SHA256 secret; enables signed deliveries.
    """

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

    def _fill(self, get: Getter) -> None:
        read = self._readers
        self.event_type = read[0](get("event_type", UNSET))
        value = get("url", UNSET)
        self.url = value if type(value) is str else read[1](value)
        value = get("description", UNSET)
        self.description = value if type(value) is str or value is UNSET else read[2](value)
        value = get("headers", UNSET)
        self.headers = value if value is UNSET else read[3](value)
        value = get("signing_key", UNSET)
        self.signing_key = value if type(value) is str or value is UNSET else read[4](value)
        self.additional_properties = {}
