# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""listPatientsV3: GET /v3/patients."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import INTEGER, TEXT
from hero_healthie_runtime.rest.operation import HttpOperation, Pagination
from hero_healthie_runtime.rest.structure import Field, ModelOf

from ...models.patient_list_v3 import PatientListV3

OPERATION: HttpOperation[PatientListV3] = HttpOperation(
    name="listPatientsV3",
    python_path="hero.patients.list_patients_v3",
    method="GET",
    path="/v3/patients",
    safety="read",
    confidence="partial",
    query=Query(
        Field("dob", "dob", TEXT),
        Field("ehr_partner_id", "ehr_partner_id", TEXT),
        Field("first_name", "first_name", TEXT),
        Field("last_name", "last_name", TEXT),
        Field("nhs_number", "nhs_number", TEXT),
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
    ),
    pagination=Pagination("page", position="page_index", size="page_size", rows="data"),
    decode=answer(ModelOf(PatientListV3)),
)
