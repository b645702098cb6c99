# Generated from specs/hero. Do not edit.
"""registerPatientPds: POST /v1/patients/register_pds."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf

from ...models.identity_check_needed import IdentityCheckNeeded
from ...models.register_patient_pds_by_demographics import RegisterPatientPdsByDemographics
from ...models.register_patient_pds_by_nhs_number import RegisterPatientPdsByNhsNumber
from ...models.registered_patient import RegisteredPatient

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
