# Generated from specs/hero. Do not edit.
"""Patient."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE, DATE_TIME, TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .patient_data_source import PatientDataSource
    from .patient_sex import PatientSex
    from .patient_status import PatientStatus
    from .patient_title import PatientTitle


@_define(kw_only=True, repr=False)
class Patient(Model):
    """Shape of v1 get patient."""

    data_source: PatientDataSource
    dob: datetime.date | None
    id: str
    status: PatientStatus
    address_line_1: str | None | Unset = UNSET
    address_line_2: str | None | Unset = UNSET
    address_line_3: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    county: str | None | Unset = UNSET
    deceased_at: datetime.datetime | None | Unset = UNSET
    ehr_partner_id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    emails: list[str] | None | Unset = UNSET
    emis_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    last_sync_at: datetime.datetime | None | Unset = UNSET
    mobile: str | None | Unset = UNSET
    nhs_number: str | None | Unset = UNSET
    notes: str | None | Unset = UNSET
    postcode: str | None | Unset = UNSET
    restricted: bool | Unset = UNSET
    sex: PatientSex | None | Unset = UNSET
    sex_changed_at: datetime.datetime | None | Unset = UNSET
    title: PatientTitle | None | Unset = UNSET
    town: str | None | Unset = UNSET
    uid: str | None | Unset = UNSET
    verification_credentials: list[str] | None | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .patient_data_source import PatientDataSource
        from .patient_sex import PatientSex
        from .patient_status import PatientStatus
        from .patient_title import PatientTitle

        return (
            Field("data_source", "data_source", EnumCodec(PatientDataSource), required=True),
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("id", "id", TEXT, required=True),
            Field("status", "status", EnumCodec(PatientStatus), required=True),
            Field("address_line_1", "address_line_1", Nullable(TEXT)),
            Field("address_line_2", "address_line_2", Nullable(TEXT)),
            Field("address_line_3", "address_line_3", Nullable(TEXT)),
            Field("country", "country", Nullable(TEXT)),
            Field("county", "county", Nullable(TEXT)),
            Field("deceased_at", "deceased_at", Nullable(DATE_TIME)),
            Field("ehr_partner_id", "ehr_partner_id", Nullable(TEXT)),
            Field("email", "email", Nullable(TEXT)),
            Field("emails", "emails", Nullable(ListOf(TEXT))),
            Field("emis_id", "emis_id", Nullable(TEXT)),
            Field("first_name", "first_name", Nullable(TEXT)),
            Field("last_name", "last_name", Nullable(TEXT)),
            Field("last_sync_at", "last_sync_at", Nullable(DATE_TIME)),
            Field("mobile", "mobile", Nullable(TEXT)),
            Field("nhs_number", "nhs_number", Nullable(TEXT)),
            Field("notes", "notes", Nullable(TEXT)),
            Field("postcode", "postcode", Nullable(TEXT)),
            Field("restricted", "restricted", BOOLEAN),
            Field("sex", "sex", Nullable(EnumCodec(PatientSex))),
            Field("sex_changed_at", "sex_changed_at", Nullable(DATE_TIME)),
            Field("title", "title", Nullable(EnumCodec(PatientTitle))),
            Field("town", "town", Nullable(TEXT)),
            Field("uid", "uid", Nullable(TEXT)),
            Field("verification_credentials", "verification_credentials", Nullable(ListOf(TEXT))),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        self.data_source = read[0](get("data_source", UNSET))
        value = get("dob", UNSET)
        self.dob = value if value is None else read[1](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[2](value)
        self.status = read[3](get("status", UNSET))
        value = get("address_line_1", UNSET)
        self.address_line_1 = value if type(value) is str or value is None or value is UNSET else read[4](value)
        value = get("address_line_2", UNSET)
        self.address_line_2 = value if type(value) is str or value is None or value is UNSET else read[5](value)
        value = get("address_line_3", UNSET)
        self.address_line_3 = value if type(value) is str or value is None or value is UNSET else read[6](value)
        value = get("country", UNSET)
        self.country = value if type(value) is str or value is None or value is UNSET else read[7](value)
        value = get("county", UNSET)
        self.county = value if type(value) is str or value is None or value is UNSET else read[8](value)
        value = get("deceased_at", UNSET)
        self.deceased_at = value if value is None or value is UNSET else read[9](value)
        value = get("ehr_partner_id", UNSET)
        self.ehr_partner_id = value if type(value) is str or value is None or value is UNSET else read[10](value)
        value = get("email", UNSET)
        self.email = value if type(value) is str or value is None or value is UNSET else read[11](value)
        value = get("emails", UNSET)
        self.emails = value if value is None or value is UNSET else read[12](value)
        value = get("emis_id", UNSET)
        self.emis_id = value if type(value) is str or value is None or value is UNSET else read[13](value)
        value = get("first_name", UNSET)
        self.first_name = value if type(value) is str or value is None or value is UNSET else read[14](value)
        value = get("last_name", UNSET)
        self.last_name = value if type(value) is str or value is None or value is UNSET else read[15](value)
        value = get("last_sync_at", UNSET)
        self.last_sync_at = value if value is None or value is UNSET else read[16](value)
        value = get("mobile", UNSET)
        self.mobile = value if type(value) is str or value is None or value is UNSET else read[17](value)
        value = get("nhs_number", UNSET)
        self.nhs_number = value if type(value) is str or value is None or value is UNSET else read[18](value)
        value = get("notes", UNSET)
        self.notes = value if type(value) is str or value is None or value is UNSET else read[19](value)
        value = get("postcode", UNSET)
        self.postcode = value if type(value) is str or value is None or value is UNSET else read[20](value)
        value = get("restricted", UNSET)
        self.restricted = value if type(value) is bool or value is UNSET else read[21](value)
        value = get("sex", UNSET)
        self.sex = value if value is None or value is UNSET else read[22](value)
        value = get("sex_changed_at", UNSET)
        self.sex_changed_at = value if value is None or value is UNSET else read[23](value)
        value = get("title", UNSET)
        self.title = value if value is None or value is UNSET else read[24](value)
        value = get("town", UNSET)
        self.town = value if type(value) is str or value is None or value is UNSET else read[25](value)
        value = get("uid", UNSET)
        self.uid = value if type(value) is str or value is None or value is UNSET else read[26](value)
        value = get("verification_credentials", UNSET)
        self.verification_credentials = value if value is None or value is UNSET else read[27](value)
        self.additional_properties = {}
