# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""listPatientsV2: GET /v2/patients."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import TEXT
from ...models.counted_record_list import CountedRecordList
from ...runtime import HttpOperation
from ...structure import Field, ModelOf

OPERATION: HttpOperation[CountedRecordList] = HttpOperation(
    name="listPatientsV2",
    python_path="hero.patients.list_patients_v2",
    method="GET",
    path="/v2/patients",
    safety="read",
    confidence="partial",
    query=Query(
        Field("field", "field", TEXT),
        Field("search", "search", TEXT),
    ),
    decode=answer(ModelOf(CountedRecordList)),
)
