# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""registerPatientPds: POST /v1/patients/register_pds."""

from __future__ import annotations

from ...models.by_demographics import ByDemographics
from ...models.by_nhs_number import ByNhsNumber
from ...models.register_patient_pds_response_200_type_0 import (
    RegisterPatientPdsResponse200Type0,
)
from ...models.register_patient_pds_response_200_type_1 import (
    RegisterPatientPdsResponse200Type1,
)
from ...runtime import HttpOperation
from ...structure import ModelOf, OneOf, answer

OPERATION: HttpOperation[RegisterPatientPdsResponse200Type0 | RegisterPatientPdsResponse200Type1] = HttpOperation(
    name="registerPatientPds",
    python_path="hero.patients.register_patient_pds",
    method="POST",
    path="/v1/patients/register_pds",
    safety="create",
    confidence="partial",
    body_type=object,
    body_required=True,
    json=OneOf(ModelOf(ByNhsNumber), ModelOf(ByDemographics)).write,
    decode=answer(OneOf(ModelOf(RegisterPatientPdsResponse200Type0), ModelOf(RegisterPatientPdsResponse200Type1))),
)
