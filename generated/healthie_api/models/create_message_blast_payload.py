# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class CreateMessageBlastPayload(BaseModel):
    message: str | None
    messages: list[FieldError | None] | None


CREATE_MESSAGE_BLAST_PAYLOAD_FRAGMENT = """
fragment CreateMessageBlastPayload on createMessageBlastPayload {
  message
  messages {
    ...FieldError
  }
}
"""
