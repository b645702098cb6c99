# Generated from specs/hero. Do not edit.
"""EhrPatientCore."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE, DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .patient_data_source import PatientDataSource
    from .patient_sex import PatientSex
    from .patient_title import PatientTitle


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EhrPatientCore(Model):
    """Fields seen alike on EHR candidates and v2 get."""

    dob: datetime.date | None
    county: str | None = None
    data_source: PatientDataSource | None = None
    deceased_at: datetime.datetime | None = None
    ehr_partner_id: str | None = None
    email: str | None = None
    emis_id: str | None = None
    first_name: str | None = None
    hero_id: str | None = None
    hero_uid: str | None = None
    last_name: str | None = None
    last_sync_at: datetime.datetime | None = None
    line_1: str | None = None
    line_2: str | None = None
    line_3: str | None = None
    mobile: str | None = None
    nhs_number: str | None = None
    postcode: str | None = None
    restricted: bool | None = None
    sex: PatientSex | None = None
    title: PatientTitle | None = None
    town: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .patient_data_source import PatientDataSource
        from .patient_sex import PatientSex
        from .patient_title import PatientTitle

        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("county", "county", Nullable(TEXT)),
            Field("data_source", "data_source", Nullable(EnumCodec(PatientDataSource))),
            Field("deceased_at", "deceased_at", Nullable(DATE_TIME)),
            Field("ehr_partner_id", "ehr_partner_id", Nullable(TEXT)),
            Field("email", "email", Nullable(TEXT)),
            Field("emis_id", "emis_id", Nullable(TEXT)),
            Field("first_name", "first_name", Nullable(TEXT)),
            Field("hero_id", "hero_id", Nullable(TEXT)),
            Field("hero_uid", "hero_uid", Nullable(TEXT)),
            Field("last_name", "last_name", Nullable(TEXT)),
            Field("last_sync_at", "last_sync_at", Nullable(DATE_TIME)),
            Field("line_1", "line_1", Nullable(TEXT)),
            Field("line_2", "line_2", Nullable(TEXT)),
            Field("line_3", "line_3", Nullable(TEXT)),
            Field("mobile", "mobile", Nullable(TEXT)),
            Field("nhs_number", "nhs_number", Nullable(TEXT)),
            Field("postcode", "postcode", Nullable(TEXT)),
            Field("restricted", "restricted", BOOLEAN),
            Field("sex", "sex", Nullable(EnumCodec(PatientSex))),
            Field("title", "title", Nullable(EnumCodec(PatientTitle))),
            Field("town", "town", Nullable(TEXT)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("dob", UNSET)
        self.dob = value if value is None else read[0](value)
        value = get("county", None)
        self.county = value if type(value) is str or value is None else read[1](value)
        value = get("data_source", None)
        self.data_source = value if value is None else read[2](value)
        value = get("deceased_at", None)
        self.deceased_at = (
            value if value is None else (moment(value) or read[3](value)) if type(value) is str else read[3](value)
        )
        value = get("ehr_partner_id", None)
        self.ehr_partner_id = value if type(value) is str or value is None else read[4](value)
        value = get("email", None)
        self.email = value if type(value) is str or value is None else read[5](value)
        value = get("emis_id", None)
        self.emis_id = value if type(value) is str or value is None else read[6](value)
        value = get("first_name", None)
        self.first_name = value if type(value) is str or value is None else read[7](value)
        value = get("hero_id", None)
        self.hero_id = value if type(value) is str or value is None else read[8](value)
        value = get("hero_uid", None)
        self.hero_uid = value if type(value) is str or value is None else read[9](value)
        value = get("last_name", None)
        self.last_name = value if type(value) is str or value is None else read[10](value)
        value = get("last_sync_at", None)
        self.last_sync_at = (
            value if value is None else (moment(value) or read[11](value)) if type(value) is str else read[11](value)
        )
        value = get("line_1", None)
        self.line_1 = value if type(value) is str or value is None else read[12](value)
        value = get("line_2", None)
        self.line_2 = value if type(value) is str or value is None else read[13](value)
        value = get("line_3", None)
        self.line_3 = value if type(value) is str or value is None else read[14](value)
        value = get("mobile", None)
        self.mobile = value if type(value) is str or value is None else read[15](value)
        value = get("nhs_number", None)
        self.nhs_number = value if type(value) is str or value is None else read[16](value)
        value = get("postcode", None)
        self.postcode = value if type(value) is str or value is None else read[17](value)
        value = get("restricted", UNSET)
        self.restricted = value if type(value) is bool else None if value is UNSET else read[18](value)
        value = get("sex", None)
        self.sex = value if value is None else read[19](value)
        value = get("title", None)
        self.title = value if value is None else read[20](value)
        value = get("town", None)
        self.town = value if type(value) is str or value is None else read[21](value)
        self.additional_properties = {}
