# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.visitor import Visitor


class CreateEbookPayload(BaseModel):
    messages: list[FieldError | None] | None
    visitor: Visitor | None


CREATE_EBOOK_PAYLOAD_FRAGMENT = """
fragment CreateEbookPayload on createEbookPayload {
  messages {
    ...FieldError
  }
  visitor {
    ...Visitor
  }
}
"""
