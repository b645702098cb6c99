# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class IngestMedicationsFromSurescriptsPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


INGEST_MEDICATIONS_FROM_SURESCRIPTS_PAYLOAD_FRAGMENT = """
fragment IngestMedicationsFromSurescriptsPayload on ingestMedicationsFromSurescriptsPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
