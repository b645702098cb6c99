# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""GetMessageResponse."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import DATE_TIME, TEXT
from ..runtime import JsonValue
from ..structure import Field, Model, ModelOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .get_message_response_campaign import GetMessageResponseCampaign
    from .get_message_response_patient import GetMessageResponsePatient
    from .get_message_response_sent_by_admin import GetMessageResponseSentByAdmin
    from .get_message_response_short_link import GetMessageResponseShortLink
    from .get_message_response_write_to_record import GetMessageResponseWriteToRecord


@_define(kw_only=True, repr=False)
class GetMessageResponse(Model):
    """The object `GetMessageResponse`."""

    campaign: GetMessageResponseCampaign | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    id: str | Unset = UNSET
    patient: GetMessageResponsePatient | Unset = UNSET
    scheduled_at: datetime.datetime | Unset = UNSET
    sent_at: datetime.datetime | Unset = UNSET
    sent_by_admin: GetMessageResponseSentByAdmin | Unset = UNSET
    short_link: GetMessageResponseShortLink | Unset = UNSET
    status: str | Unset = UNSET
    write_to_record: GetMessageResponseWriteToRecord | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .get_message_response_campaign import GetMessageResponseCampaign
        from .get_message_response_patient import GetMessageResponsePatient
        from .get_message_response_sent_by_admin import GetMessageResponseSentByAdmin
        from .get_message_response_short_link import GetMessageResponseShortLink
        from .get_message_response_write_to_record import GetMessageResponseWriteToRecord

        return (
            Field("campaign", "campaign", ModelOf(GetMessageResponseCampaign)),
            Field("created_at", "created_at", DATE_TIME),
            Field("id", "id", TEXT),
            Field("patient", "patient", ModelOf(GetMessageResponsePatient)),
            Field("scheduled_at", "scheduled_at", DATE_TIME),
            Field("sent_at", "sent_at", DATE_TIME),
            Field("sent_by_admin", "sent_by_admin", ModelOf(GetMessageResponseSentByAdmin)),
            Field("short_link", "short_link", ModelOf(GetMessageResponseShortLink)),
            Field("status", "status", TEXT),
            Field("write_to_record", "write_to_record", ModelOf(GetMessageResponseWriteToRecord)),
        )
