# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Date

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class IngestMedicationsFromSurescriptsInput(InputModel):
    end_date: Date | None = None
    patient_id: ID
    start_date: Date | None = None


class IngestMedicationsFromSurescriptsPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[IngestMedicationsFromSurescriptsPayload] = GraphQLOperation(
    name="ingestMedicationsFromSurescripts",
    kind="mutation",
    root_field="ingestMedicationsFromSurescripts",
    python_path="healthie.mutations.ingest_medications_from_surescripts",
    safety="create",
    confidence="full",
    arguments={"input": "ingestMedicationsFromSurescriptsInput!"},
    document="""
mutation ingestMedicationsFromSurescripts($input: ingestMedicationsFromSurescriptsInput) {
  ingestMedicationsFromSurescripts(input: $input) {
    ...IngestMedicationsFromSurescriptsPayload
  }
}

fragment IngestMedicationsFromSurescriptsPayload on ingestMedicationsFromSurescriptsPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("ingestMedicationsFromSurescripts", IngestMedicationsFromSurescriptsPayload),
)
