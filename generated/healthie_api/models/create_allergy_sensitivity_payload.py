# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.allergy_sensitivity import AllergySensitivity
from ..models.field_error import FieldError


class CreateAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    duplicate_allergy: AllergySensitivity | None
    messages: list[FieldError | None] | None


CREATE_ALLERGY_SENSITIVITY_PAYLOAD_FRAGMENT = """
fragment CreateAllergySensitivityPayload on createAllergySensitivityPayload {
  allergy_sensitivity {
    ...AllergySensitivity
  }
  duplicate_allergy {
    ...AllergySensitivity
  }
  messages {
    ...FieldError
  }
}
"""
