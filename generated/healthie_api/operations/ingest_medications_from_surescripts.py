# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.ingest_medications_from_surescripts_payload import IngestMedicationsFromSurescriptsPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[IngestMedicationsFromSurescriptsPayload] = GraphQLOperation(
    name="ingestMedicationsFromSurescripts",
    kind="mutation",
    root_field="ingestMedicationsFromSurescripts",
    python_path="healthie.mutations.ingest_medications_from_surescripts",
    safety="create",
    confidence="full",
    arguments={"input": "ingestMedicationsFromSurescriptsInput"},
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("ingestMedicationsFromSurescripts", IngestMedicationsFromSurescriptsPayload),
)
