# Generated from specs/hero by python -m codegen generate. Do not edit.
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
