# Generated from specs/hero. Do not edit.
"""listPatientsV3: GET /v3/patients."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import INTEGER, TEXT
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.patient_list_v3 import PatientListV3

OPERATION: HttpOperation[PatientListV3] = HttpOperation(
    name="listPatientsV3",
    python_path="hero.patients.list_patients_v3",
    method="GET",
    path="/v3/patients",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("dob", "dob", TEXT),
        Parameter("ehr_partner_id", "ehr_partner_id", TEXT),
        Parameter("first_name", "first_name", TEXT),
        Parameter("last_name", "last_name", TEXT),
        Parameter("nhs_number", "nhs_number", TEXT),
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50),
    decode=json_response(ModelOf(PatientListV3)),
)
