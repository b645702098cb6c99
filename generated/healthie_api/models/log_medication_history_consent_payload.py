# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..scalars import DateTime


class LogMedicationHistoryConsentPayload(BaseModel):
    consented_at: DateTime | None
    messages: list[FieldError | None] | None


LOG_MEDICATION_HISTORY_CONSENT_PAYLOAD_FRAGMENT = """
fragment LogMedicationHistoryConsentPayload on logMedicationHistoryConsentPayload {
  consented_at
  messages {
    ...FieldError
  }
}
"""
