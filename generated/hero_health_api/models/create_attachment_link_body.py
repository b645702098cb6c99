# Generated from specs/hero. Do not edit.
"""CreateAttachmentLinkBody."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class CreateAttachmentLinkBody(Model):
    """The object `CreateAttachmentLinkBody`.

    Attributes:
        ehr_file_id: File id from listPatientAttachments.
    """

    ehr_file_id: str | Unset = UNSET
    expiry_date: str | Unset = UNSET
    file_data: str | Unset = UNSET
    file_name: str | Unset = UNSET
    maximum_use_count: float | Unset = UNSET
    patient_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("ehr_file_id", "ehr_file_id", TEXT),
            Field("expiry_date", "expiry_date", TEXT),
            Field("file_data", "file_data", TEXT),
            Field("file_name", "file_name", TEXT),
            Field("maximum_use_count", "maximum_use_count", NUMBER),
            Field("patient_id", "patient_id", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("ehr_file_id", UNSET)
        self.ehr_file_id = value if type(value) is str or value is UNSET else read[0](value)
        value = get("expiry_date", UNSET)
        self.expiry_date = value if type(value) is str or value is UNSET else read[1](value)
        value = get("file_data", UNSET)
        self.file_data = value if type(value) is str or value is UNSET else read[2](value)
        value = get("file_name", UNSET)
        self.file_name = value if type(value) is str or value is UNSET else read[3](value)
        value = get("maximum_use_count", UNSET)
        self.maximum_use_count = value if type(value) is int or value is UNSET else read[4](value)
        value = get("patient_id", UNSET)
        self.patient_id = value if type(value) is str or value is UNSET else read[5](value)
        self.additional_properties = {}
