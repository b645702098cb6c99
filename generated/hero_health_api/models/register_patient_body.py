# Generated from specs/hero. Do not edit.
"""RegisterPatientBody."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, TEXT, EnumCodec
from hero_healthie_runtime.rest.model import Field, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .register_patient_body_sex import RegisterPatientBodySex
    from .register_patient_body_title import RegisterPatientBodyTitle


@_define(kw_only=True, repr=False, getstate_setstate=False)
class RegisterPatientBody(Model):
    """The object `RegisterPatientBody`."""

    _sent = True

    dob: datetime.date
    first_name: str
    last_name: str
    mobile: str
    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    address_line_3: str | Unset = UNSET
    country: str | Unset = UNSET
    county: str | Unset = UNSET
    data_source: str | Unset = UNSET
    ehr_partner_id: str | Unset = UNSET
    email: str | Unset = UNSET
    landline: str | Unset = UNSET
    nhs_number: str | Unset = UNSET
    postcode: str | Unset = UNSET
    sex: RegisterPatientBodySex | str | Unset = UNSET
    title: RegisterPatientBodyTitle | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .register_patient_body_sex import RegisterPatientBodySex
        from .register_patient_body_title import RegisterPatientBodyTitle

        return (
            Field("dob", "dob", DATE, required=True),
            Field("first_name", "first_name", TEXT, required=True),
            Field("last_name", "last_name", TEXT, required=True),
            Field("mobile", "mobile", TEXT, required=True),
            Field("address_line_1", "address_line_1", TEXT),
            Field("address_line_2", "address_line_2", TEXT),
            Field("address_line_3", "address_line_3", TEXT),
            Field("country", "country", TEXT),
            Field("county", "county", TEXT),
            Field("data_source", "data_source", TEXT),
            Field("ehr_partner_id", "ehr_partner_id", TEXT),
            Field("email", "email", TEXT),
            Field("landline", "landline", TEXT),
            Field("nhs_number", "nhs_number", TEXT),
            Field("postcode", "postcode", TEXT),
            Field("sex", "sex", EnumCodec(RegisterPatientBodySex)),
            Field("title", "title", EnumCodec(RegisterPatientBodyTitle)),
        )
