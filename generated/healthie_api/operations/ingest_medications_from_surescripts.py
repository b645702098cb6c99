# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, GraphQLOperation, InputModel, object_of

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
    safety="create",
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
