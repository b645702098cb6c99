# Generated from specs/hero. Do not edit.
"""getPatientById: GET /v1/patients/{id}."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE, DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.patient_data_source import PatientDataSource
from ...models.patient_sex import PatientSex
from ...models.patient_title import PatientTitle


class PatientStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    ARCHIVED = "archived"
    UNARCHIVED = "unarchived"


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Patient(Model):
    """Shape of v1 get patient."""

    data_source: PatientDataSource
    dob: datetime.date | None
    id: str
    status: PatientStatus
    address_line_1: str | None = None
    address_line_2: str | None = None
    address_line_3: str | None = None
    country: str | None = None
    county: str | None = None
    deceased_at: datetime.datetime | None = None
    ehr_partner_id: str | None = None
    email: str | None = None
    emails: list[str] | None = None
    emis_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    last_sync_at: datetime.datetime | None = None
    mobile: str | None = None
    nhs_number: str | None = None
    notes: str | None = None
    postcode: str | None = None
    restricted: bool | None = None
    sex: PatientSex | None = None
    sex_changed_at: datetime.datetime | None = None
    title: PatientTitle | None = None
    town: str | None = None
    uid: str | None = None
    verification_credentials: list[str] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.patient_data_source import PatientDataSource
        from ...models.patient_sex import PatientSex
        from ...models.patient_title import PatientTitle

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
        value = get("data_source", UNSET)
        self.data_source = read[0](value)
        value = get("dob", UNSET)
        self.dob = value if value is None else read[1](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[2](value)
        value = get("status", UNSET)
        self.status = read[3](value)
        value = get("address_line_1", None)
        self.address_line_1 = value if type(value) is str or value is None else read[4](value)
        value = get("address_line_2", None)
        self.address_line_2 = value if type(value) is str or value is None else read[5](value)
        value = get("address_line_3", None)
        self.address_line_3 = value if type(value) is str or value is None else read[6](value)
        value = get("country", None)
        self.country = value if type(value) is str or value is None else read[7](value)
        value = get("county", None)
        self.county = value if type(value) is str or value is None else read[8](value)
        value = get("deceased_at", None)
        self.deceased_at = (
            value if value is None else (moment(value) or read[9](value)) if type(value) is str else read[9](value)
        )
        value = get("ehr_partner_id", None)
        self.ehr_partner_id = value if type(value) is str or value is None else read[10](value)
        value = get("email", None)
        self.email = value if type(value) is str or value is None else read[11](value)
        value = get("emails", None)
        self.emails = value if value is None else read[12](value)
        value = get("emis_id", None)
        self.emis_id = value if type(value) is str or value is None else read[13](value)
        value = get("first_name", None)
        self.first_name = value if type(value) is str or value is None else read[14](value)
        value = get("last_name", None)
        self.last_name = value if type(value) is str or value is None else read[15](value)
        value = get("last_sync_at", None)
        self.last_sync_at = (
            value if value is None else (moment(value) or read[16](value)) if type(value) is str else read[16](value)
        )
        value = get("mobile", None)
        self.mobile = value if type(value) is str or value is None else read[17](value)
        value = get("nhs_number", None)
        self.nhs_number = value if type(value) is str or value is None else read[18](value)
        value = get("notes", None)
        self.notes = value if type(value) is str or value is None else read[19](value)
        value = get("postcode", None)
        self.postcode = value if type(value) is str or value is None else read[20](value)
        value = get("restricted", UNSET)
        self.restricted = value if type(value) is bool else None if value is UNSET else read[21](value)
        value = get("sex", None)
        self.sex = value if value is None else read[22](value)
        value = get("sex_changed_at", None)
        self.sex_changed_at = (
            value if value is None else (moment(value) or read[23](value)) if type(value) is str else read[23](value)
        )
        value = get("title", None)
        self.title = value if value is None else read[24](value)
        value = get("town", None)
        self.town = value if type(value) is str or value is None else read[25](value)
        value = get("uid", None)
        self.uid = value if type(value) is str or value is None else read[26](value)
        value = get("verification_credentials", None)
        self.verification_credentials = value if value is None else read[27](value)
        self.additional_properties = {}


OPERATION: HttpOperation[Patient] = HttpOperation(
    name="getPatientById",
    python_path="hero.patients.get_patient_by_id",
    method="GET",
    path="/v1/patients/{id}",
    safety="read",
    confidence="full",
    decode=json_response(ModelOf(Patient)),
)
