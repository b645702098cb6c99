# Generated from specs/hero. Do not edit.
"""listPatientEhrCandidates: GET /v1/patients/{id}/ehr/candidates."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.ehr_candidate_list import EhrCandidateList

OPERATION: HttpOperation[EhrCandidateList] = HttpOperation(
    name="listPatientEhrCandidates",
    python_path="hero.patients.list_patient_ehr_candidates",
    method="GET",
    path="/v1/patients/{id}/ehr/candidates",
    safety="read",
    confidence="partial",
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(EhrCandidateList)),
)
