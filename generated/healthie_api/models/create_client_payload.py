# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class CreateClientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


CREATE_CLIENT_PAYLOAD_FRAGMENT = """
fragment CreateClientPayload on createClientPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
