# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
