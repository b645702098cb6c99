# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class UpdateClientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


UPDATE_CLIENT_PAYLOAD_FRAGMENT = """
fragment UpdateClientPayload on updateClientPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
