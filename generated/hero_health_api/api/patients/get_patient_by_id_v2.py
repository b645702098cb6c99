# Generated from specs/hero. Do not edit.
"""getPatientByIdV2: GET /v2/patients/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.codec import EnumCodec
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.get_patient_by_id_v2_data_source import GetPatientByIdV2DataSource
from ...models.patient_v2 import PatientV2

OPERATION: HttpOperation[PatientV2] = HttpOperation(
    name="getPatientByIdV2",
    python_path="hero.patients.get_patient_by_id_v2",
    method="GET",
    path="/v2/patients/{id}",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("data_source", "data_source", EnumCodec(GetPatientByIdV2DataSource)),
    ),
    decode=json_response(ModelOf(PatientV2)),
)
