# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.visitor import Visitor


class CreateContactPayload(BaseModel):
    messages: list[FieldError | None] | None
    visitor: Visitor | None


CREATE_CONTACT_PAYLOAD_FRAGMENT = """
fragment CreateContactPayload on createContactPayload {
  messages {
    ...FieldError
  }
  visitor {
    ...Visitor
  }
}
"""
