# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.visitor import Visitor


class CreatePartnerPayload(BaseModel):
    messages: list[FieldError | None] | None
    visitor: Visitor | None


CREATE_PARTNER_PAYLOAD_FRAGMENT = """
fragment CreatePartnerPayload on createPartnerPayload {
  messages {
    ...FieldError
  }
  visitor {
    ...Visitor
  }
}
"""
