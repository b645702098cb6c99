# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.ingest_medications_from_surescripts_payload import (
    INGEST_MEDICATIONS_FROM_SURESCRIPTS_PAYLOAD_FRAGMENT,
    IngestMedicationsFromSurescriptsPayload,
)
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
"""
    + INGEST_MEDICATIONS_FROM_SURESCRIPTS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("ingestMedicationsFromSurescripts", IngestMedicationsFromSurescriptsPayload),
)
