# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""Webhook."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from ..codec import TEXT
from ..runtime import JsonValue
from ..structure import Field, MapOf, Model
from ..types import UNSET, Unset


@_define(kw_only=True, repr=False)
class Webhook(Model):
    """The object `Webhook`."""

    created_at: str
    event_type: str
    id: str
    updated_at: str
    url: str
    headers: dict[str, str] | Unset = UNSET
    signing_key: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("created_at", "created_at", TEXT, required=True),
            Field("event_type", "event_type", TEXT, required=True),
            Field("id", "id", TEXT, required=True),
            Field("updated_at", "updated_at", TEXT, required=True),
            Field("url", "url", TEXT, required=True),
            Field("headers", "headers", MapOf(TEXT)),
            Field("signing_key", "signing_key", TEXT),
        )
