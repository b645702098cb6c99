# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.preferred_medical_code import PreferredMedicalCode


class CreatePreferredMedicalCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    preferred_medical_codes: list[PreferredMedicalCode | None] | None


CREATE_PREFERRED_MEDICAL_CODE_PAYLOAD_FRAGMENT = """
fragment CreatePreferredMedicalCodePayload on createPreferredMedicalCodePayload {
  messages {
    ...FieldError
  }
  preferred_medical_codes {
    ...PreferredMedicalCode
  }
}
"""
