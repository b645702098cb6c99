# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
