# Generated from specs/hero. Do not edit.
"""listPatientPaymentMethods: GET /v1/patients/{id}/payment_methods."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unions import OneOf

from ...models.record_list import RecordList

OPERATION: HttpOperation[RecordList | list[Record]] = HttpOperation(
    name="listPatientPaymentMethods",
    python_path="hero.patients.list_patient_payment_methods",
    method="GET",
    path="/v1/patients/{id}/payment_methods",
    safety="read",
    confidence="inferred",
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(OneOf(ModelOf(RecordList), ListOf(RECORD))),
)
