# Generated from specs/hero. Do not edit.
"""registerPatientPds: POST /v1/patients/register_pds."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class RegisteredPatient(Model):
    """The object `RegisteredPatient`."""

    patient_id: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("patient_id", "patient_id", TEXT),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("patient_id", UNSET)
        self.patient_id = value if type(value) is str else None if value is UNSET else read[0](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class RegisterPatientPdsByNhsNumber(Model):
    """The object `RegisterPatientPdsByNhsNumber`.

    Attributes:
        nhs_number: A valid NHS number.
    """

    _sent = True

    dob: datetime.date | None
    nhs_number: str
    ehr_partner: str | Unset = UNSET
    ehr_partner_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("nhs_number", "nhs_number", TEXT, required=True),
            Field("ehr_partner", "ehr_partner", TEXT),
            Field("ehr_partner_id", "ehr_partner_id", TEXT),
        )


@_define(kw_only=True, repr=False, getstate_setstate=False)
class RegisterPatientPdsByDemographics(Model):
    """The object `RegisterPatientPdsByDemographics`."""

    _sent = True

    dob: datetime.date | Unset | None = UNSET
    ehr_partner: str | Unset = UNSET
    ehr_partner_id: str | Unset = UNSET
    forename: str | Unset = UNSET
    postcode: str | Unset = UNSET
    surname: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("dob", "dob", Nullable(DATE)),
            Field("ehr_partner", "ehr_partner", TEXT),
            Field("ehr_partner_id", "ehr_partner_id", TEXT),
            Field("forename", "forename", TEXT),
            Field("postcode", "postcode", TEXT),
            Field("surname", "surname", TEXT),
        )


@_define(kw_only=True, repr=False, getstate_setstate=False)
class IdentityCheckNeeded(Model):
    """Identity check needed; send the patient to login_url."""

    login_url: str | None = None
    message: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("login_url", "login_url", TEXT),
            Field("message", "message", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("login_url", UNSET)
        self.login_url = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("message", UNSET)
        self.message = value if type(value) is str else None if value is UNSET else read[1](value)
        self.additional_properties = {}


OPERATION: HttpOperation[RegisteredPatient | IdentityCheckNeeded] = HttpOperation(
    name="registerPatientPds",
    python_path="hero.patients.register_patient_pds",
    method="POST",
    path="/v1/patients/register_pds",
    safety="idempotent_write",
    confidence="partial",
    body_type=object,
    body_required=True,
    json=OneOf(ModelOf(RegisterPatientPdsByNhsNumber), ModelOf(RegisterPatientPdsByDemographics)).write,
    decode=json_response(OneOf(ModelOf(RegisteredPatient), ModelOf(IdentityCheckNeeded))),
)
