# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.preferred_medical_code import PreferredMedicalCode


class DeletePreferredMedicalCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    preferred_medical_codes: list[PreferredMedicalCode | None] | None


DELETE_PREFERRED_MEDICAL_CODE_PAYLOAD_FRAGMENT = """
fragment DeletePreferredMedicalCodePayload on deletePreferredMedicalCodePayload {
  messages {
    ...FieldError
  }
  preferred_medical_codes {
    ...PreferredMedicalCode
  }
}
"""
