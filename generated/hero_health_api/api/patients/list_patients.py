# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listPatients: GET /v1/patients."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import TEXT
from ...models.counted_record_list import CountedRecordList
from ...runtime import HttpOperation
from ...structure import Field, ModelOf

OPERATION: HttpOperation[CountedRecordList] = HttpOperation(
    name="listPatients",
    python_path="hero.patients.list_patients",
    method="GET",
    path="/v1/patients",
    safety="read",
    confidence="partial",
    query=Query(
        Field("field", "field", TEXT),
        Field("search", "search", TEXT),
    ),
    decode=answer(ModelOf(CountedRecordList)),
)
