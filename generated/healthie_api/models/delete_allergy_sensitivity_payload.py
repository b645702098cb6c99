# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.allergy_sensitivity import AllergySensitivity
from ..models.field_error import FieldError


class DeleteAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    messages: list[FieldError | None] | None


DELETE_ALLERGY_SENSITIVITY_PAYLOAD_FRAGMENT = """
fragment DeleteAllergySensitivityPayload on deleteAllergySensitivityPayload {
  allergy_sensitivity {
    ...AllergySensitivity
  }
  messages {
    ...FieldError
  }
}
"""
