# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""SentMessage."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field

from ..codec import BOOLEAN, DATE_TIME, TEXT
from ..runtime import JsonValue
from ..structure import Field, Model
from ..types import UNSET, Unset


@_define(kw_only=True, repr=False)
class SentMessage(Model):
    """The object `SentMessage`."""

    content: str
    created_at: str
    message_id: str
    auth_token: str | Unset = UNSET
    confirm_write_to_record_url: str | Unset = UNSET
    send_at: datetime.datetime | Unset = UNSET
    snomed_code: str | Unset = UNSET
    submitted_by: str | Unset = UNSET
    write_to_record: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("content", "content", TEXT, required=True),
            Field("created_at", "created_at", TEXT, required=True),
            Field("message_id", "message_id", TEXT, required=True),
            Field("auth_token", "auth_token", TEXT),
            Field("confirm_write_to_record_url", "confirm_write_to_record_url", TEXT),
            Field("send_at", "send_at", DATE_TIME),
            Field("snomed_code", "snomed_code", TEXT),
            Field("submitted_by", "submitted_by", TEXT),
            Field("write_to_record", "write_to_record", BOOLEAN),
        )
