# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class UpdateChangeHealthAccountPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


UPDATE_CHANGE_HEALTH_ACCOUNT_PAYLOAD_FRAGMENT = """
fragment UpdateChangeHealthAccountPayload on updateChangeHealthAccountPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
