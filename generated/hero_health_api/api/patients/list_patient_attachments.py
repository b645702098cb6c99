# Generated from specs/hero. Do not edit.
"""listPatientAttachments: GET /v1/patients/{id}/attachments."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.counted_record_list import CountedRecordList

OPERATION: HttpOperation[CountedRecordList] = HttpOperation(
    name="listPatientAttachments",
    python_path="hero.patients.list_patient_attachments",
    method="GET",
    path="/v1/patients/{id}/attachments",
    safety="read",
    confidence="partial",
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(CountedRecordList)),
)
