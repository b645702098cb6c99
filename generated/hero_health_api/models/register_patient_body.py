# Generated from specs/hero. Do not edit.
"""RegisterPatientBody."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, TEXT, EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .register_patient_body_sex import RegisterPatientBodySex
    from .register_patient_body_title import RegisterPatientBodyTitle


@_define(kw_only=True, repr=False)
class RegisterPatientBody(Model):
    """The object `RegisterPatientBody`."""

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

    def _fill(self, get: Getter) -> None:
        read = self._readers
        self.dob = read[0](get("dob", UNSET))
        value = get("first_name", UNSET)
        self.first_name = value if type(value) is str else read[1](value)
        value = get("last_name", UNSET)
        self.last_name = value if type(value) is str else read[2](value)
        value = get("mobile", UNSET)
        self.mobile = value if type(value) is str else read[3](value)
        value = get("address_line_1", UNSET)
        self.address_line_1 = value if type(value) is str or value is UNSET else read[4](value)
        value = get("address_line_2", UNSET)
        self.address_line_2 = value if type(value) is str or value is UNSET else read[5](value)
        value = get("address_line_3", UNSET)
        self.address_line_3 = value if type(value) is str or value is UNSET else read[6](value)
        value = get("country", UNSET)
        self.country = value if type(value) is str or value is UNSET else read[7](value)
        value = get("county", UNSET)
        self.county = value if type(value) is str or value is UNSET else read[8](value)
        value = get("data_source", UNSET)
        self.data_source = value if type(value) is str or value is UNSET else read[9](value)
        value = get("ehr_partner_id", UNSET)
        self.ehr_partner_id = value if type(value) is str or value is UNSET else read[10](value)
        value = get("email", UNSET)
        self.email = value if type(value) is str or value is UNSET else read[11](value)
        value = get("landline", UNSET)
        self.landline = value if type(value) is str or value is UNSET else read[12](value)
        value = get("nhs_number", UNSET)
        self.nhs_number = value if type(value) is str or value is UNSET else read[13](value)
        value = get("postcode", UNSET)
        self.postcode = value if type(value) is str or value is UNSET else read[14](value)
        value = get("sex", UNSET)
        self.sex = value if value is UNSET else read[15](value)
        value = get("title", UNSET)
        self.title = value if value is UNSET else read[16](value)
        self.additional_properties = {}
