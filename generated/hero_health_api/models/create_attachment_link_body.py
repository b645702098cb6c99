# Generated from specs/hero. Do not edit.
"""CreateAttachmentLinkBody."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, NUMBER, TEXT
from hero_healthie_runtime.rest.files import BASE64_FILE, Upload
from hero_healthie_runtime.rest.model import Field, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreateAttachmentLinkBody(Model):
    """The object `CreateAttachmentLinkBody`.

    Attributes:
        ehr_file_id: File id from listPatientAttachments.
    """

    _sent = True

    ehr_file_id: str | Unset = UNSET
    expiry_date: datetime.datetime | Unset = UNSET
    file_data: str | Upload | Unset = UNSET
    file_name: str | Unset = UNSET
    maximum_use_count: float | Unset = UNSET
    patient_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("ehr_file_id", "ehr_file_id", TEXT),
            Field("expiry_date", "expiry_date", DATE_TIME),
            Field("file_data", "file_data", BASE64_FILE),
            Field("file_name", "file_name", TEXT),
            Field("maximum_use_count", "maximum_use_count", NUMBER),
            Field("patient_id", "patient_id", TEXT),
        )
