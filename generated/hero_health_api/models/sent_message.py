# Generated from specs/hero. Do not edit.
"""SentMessage."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


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
