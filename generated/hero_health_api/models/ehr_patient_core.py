# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""EhrPatientCore."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import BOOLEAN, DATE, DATE_TIME, TEXT, EnumCodec
from ..runtime import JsonValue
from ..structure import Field, Model, Nullable
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .patient_data_source import PatientDataSource
    from .patient_sex import PatientSex
    from .patient_title import PatientTitle


@_define(kw_only=True, repr=False)
class EhrPatientCore(Model):
    """Fields seen alike on EHR candidates and v2 get."""

    dob: datetime.date | None
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
    """What came besides the fields above."""

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
