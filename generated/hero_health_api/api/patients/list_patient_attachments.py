# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""listPatientAttachments: GET /v1/patients/{id}/attachments."""

from __future__ import annotations

from ...calls import answer
from ...models.counted_record_list import CountedRecordList
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[CountedRecordList] = HttpOperation(
    name="listPatientAttachments",
    python_path="hero.patients.list_patient_attachments",
    method="GET",
    path="/v1/patients/{id}/attachments",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(CountedRecordList)),
)
