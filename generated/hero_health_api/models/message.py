# Generated from specs/hero. Do not edit.
"""Message."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .message_campaign import MessageCampaign
    from .message_patient import MessagePatient
    from .message_sent_by_admin import MessageSentByAdmin
    from .message_short_link import MessageShortLink
    from .message_write_to_record import MessageWriteToRecord


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
        from .message_campaign import MessageCampaign
        from .message_patient import MessagePatient
        from .message_sent_by_admin import MessageSentByAdmin
        from .message_short_link import MessageShortLink
        from .message_write_to_record import MessageWriteToRecord

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
