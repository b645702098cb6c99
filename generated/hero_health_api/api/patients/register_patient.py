# Generated from specs/hero. Do not edit.
"""registerPatient: POST /v1/patients/register."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, TEXT
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class RegisterPatientResponse(Model):
    """The object `RegisterPatientResponse`."""

    patient_id: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("patient_id", "patient_id", TEXT, required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("patient_id", UNSET)
        self.patient_id = value if type(value) is str else read[0](value)
        self.additional_properties = {}


class RegisterPatientBodyTitle(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    BARON = "Baron"
    BARONESS = "Baroness"
    BRIGADIER = "Brigadier"
    CAPTAIN = "Captain"
    COLONEL = "Colonel"
    COUNT = "Count"
    COUNTESS = "Countess"
    DAME = "Dame"
    DR = "Dr"
    DUCHESS = "Duchess"
    DUKE = "Duke"
    EARL = "Earl"
    FATHER = "Father"
    H_E_AMBASSADOR_MR = "H.E. Ambassador Mr"
    H_E_MR = "H.E. Mr"
    H_E_MRS = "H.E. Mrs"
    HM_KING = "HM King"
    HM_QUEEN = "HM Queen"
    HRH = "HRH"
    HRH_PRINCE = "HRH Prince"
    HRH_PRINCESS = "HRH Princess"
    HER_GRACE = "Her Grace"
    HIS_EXCELLENCY = "His Excellency"
    HIS_GRACE = "His Grace"
    INSURANCE = "Insurance"
    LADY = "Lady"
    LORD = "Lord"
    MAJOR = "Major"
    MASTER = "Master"
    MISS = "Miss"
    MR = "Mr"
    MRS = "Mrs"
    MS = "Ms"
    MSS = "Mss"
    MX = "Mx"
    PR = "Pr"
    PROFESSOR = "Professor"
    RABBI = "Rabbi"
    REVEREND = "Reverend"
    SHEIKH = "Sheikh"
    SHEIKHA = "Sheikha"
    SIR = "Sir"
    THE = "The"
    THE_DOWAGER_VISCOUNTESS = "The Dowager Viscountess"
    THE_HON = "The Hon"
    THE_HON_MR = "The Hon Mr"
    THE_HON_MRS = "The Hon Mrs"
    VISCOUNT = "Viscount"
    VISCOUNTESS = "Viscountess"


class RegisterPatientBodySex(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    FEMALE = "Female"
    MALE = "Male"
    NOT_KNOWN = "Not known"
    NOT_SPECIFIED = "Not specified"
    OTHER = "Other"


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


OPERATION: HttpOperation[RegisterPatientResponse] = HttpOperation(
    name="registerPatient",
    python_path="hero.patients.register_patient",
    method="POST",
    path="/v1/patients/register",
    safety="create",
    check="search with hero.patients.list_patients for the patient",
    confidence="partial",
    body_type=RegisterPatientBody,
    body_required=True,
    json=ModelOf(RegisterPatientBody).write,
    decode=json_response(ModelOf(RegisterPatientResponse)),
)
