# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.charge_back import ChargeBack
from ..models.field_error import FieldError


class UpdateChargeBackPayload(BaseModel):
    charge_back: ChargeBack | None
    messages: list[FieldError | None] | None


UPDATE_CHARGE_BACK_PAYLOAD_FRAGMENT = """
fragment UpdateChargeBackPayload on updateChargeBackPayload {
  charge_back {
    ...ChargeBack
  }
  messages {
    ...FieldError
  }
}
"""
