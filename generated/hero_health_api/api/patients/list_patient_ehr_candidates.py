# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""listPatientEhrCandidates: GET /v1/patients/{id}/ehr/candidates."""

from __future__ import annotations

from ...calls import answer
from ...models.ehr_candidate_list import EhrCandidateList
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[EhrCandidateList] = HttpOperation(
    name="listPatientEhrCandidates",
    python_path="hero.patients.list_patient_ehr_candidates",
    method="GET",
    path="/v1/patients/{id}/ehr/candidates",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(EhrCandidateList)),
)
