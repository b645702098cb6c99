# Generated from specs/hero. Do not edit.
"""PatientV2."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE, DATE_TIME, TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .patient_data_source import PatientDataSource
    from .patient_identifier import PatientIdentifier
    from .patient_sex import PatientSex
    from .patient_title import PatientTitle


@_define(kw_only=True, repr=False)
class PatientV2(Model):
    """The object `PatientV2`."""

    dob: datetime.date | None
    ehr_registered: bool | None
    identifiers: list[PatientIdentifier]
    county: str | None | Unset = UNSET
    data_source: PatientDataSource | None | Unset = UNSET
    deceased_at: datetime.datetime | None | Unset = UNSET
    ehr_partner_id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    emis_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    hero_id: str | None | Unset = UNSET
    hero_uid: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    last_sync_at: datetime.datetime | None | Unset = UNSET
    line_1: str | None | Unset = UNSET
    line_2: str | None | Unset = UNSET
    line_3: str | None | Unset = UNSET
    mobile: str | None | Unset = UNSET
    nhs_number: str | None | Unset = UNSET
    postcode: str | None | Unset = UNSET
    restricted: bool | Unset = UNSET
    sex: PatientSex | None | Unset = UNSET
    title: PatientTitle | None | Unset = UNSET
    town: str | None | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .patient_data_source import PatientDataSource
        from .patient_identifier import PatientIdentifier
        from .patient_sex import PatientSex
        from .patient_title import PatientTitle

        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("ehr_registered", "ehr_registered", Nullable(BOOLEAN), required=True),
            Field("identifiers", "identifiers", ListOf(ModelOf(PatientIdentifier)), required=True),
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
        value = get("ehr_registered", UNSET)
        self.ehr_registered = value if type(value) is bool or value is None else read[1](value)
        self.identifiers = read[2](get("identifiers", UNSET))
        value = get("county", UNSET)
        self.county = value if type(value) is str or value is None or value is UNSET else read[3](value)
        value = get("data_source", UNSET)
        self.data_source = value if value is None or value is UNSET else read[4](value)
        value = get("deceased_at", UNSET)
        self.deceased_at = value if value is None or value is UNSET else read[5](value)
        value = get("ehr_partner_id", UNSET)
        self.ehr_partner_id = value if type(value) is str or value is None or value is UNSET else read[6](value)
        value = get("email", UNSET)
        self.email = value if type(value) is str or value is None or value is UNSET else read[7](value)
        value = get("emis_id", UNSET)
        self.emis_id = value if type(value) is str or value is None or value is UNSET else read[8](value)
        value = get("first_name", UNSET)
        self.first_name = value if type(value) is str or value is None or value is UNSET else read[9](value)
        value = get("hero_id", UNSET)
        self.hero_id = value if type(value) is str or value is None or value is UNSET else read[10](value)
        value = get("hero_uid", UNSET)
        self.hero_uid = value if type(value) is str or value is None or value is UNSET else read[11](value)
        value = get("last_name", UNSET)
        self.last_name = value if type(value) is str or value is None or value is UNSET else read[12](value)
        value = get("last_sync_at", UNSET)
        self.last_sync_at = value if value is None or value is UNSET else read[13](value)
        value = get("line_1", UNSET)
        self.line_1 = value if type(value) is str or value is None or value is UNSET else read[14](value)
        value = get("line_2", UNSET)
        self.line_2 = value if type(value) is str or value is None or value is UNSET else read[15](value)
        value = get("line_3", UNSET)
        self.line_3 = value if type(value) is str or value is None or value is UNSET else read[16](value)
        value = get("mobile", UNSET)
        self.mobile = value if type(value) is str or value is None or value is UNSET else read[17](value)
        value = get("nhs_number", UNSET)
        self.nhs_number = value if type(value) is str or value is None or value is UNSET else read[18](value)
        value = get("postcode", UNSET)
        self.postcode = value if type(value) is str or value is None or value is UNSET else read[19](value)
        value = get("restricted", UNSET)
        self.restricted = value if type(value) is bool or value is UNSET else read[20](value)
        value = get("sex", UNSET)
        self.sex = value if value is None or value is UNSET else read[21](value)
        value = get("title", UNSET)
        self.title = value if value is None or value is UNSET else read[22](value)
        value = get("town", UNSET)
        self.town = value if type(value) is str or value is None or value is UNSET else read[23](value)
        self.additional_properties = {}
