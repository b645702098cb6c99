# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.medication_type import MedicationType


class UpdateMedicationPayload(BaseModel):
    medication: MedicationType | None
    messages: list[FieldError | None] | None


UPDATE_MEDICATION_PAYLOAD_FRAGMENT = """
fragment UpdateMedicationPayload on updateMedicationPayload {
  medication {
    ...MedicationType
  }
  messages {
    ...FieldError
  }
}
"""
