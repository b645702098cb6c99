# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class CreateRupaOrderPayload(BaseModel):
    messages: list[FieldError | None] | None
    rupa_order_url: str | None


CREATE_RUPA_ORDER_PAYLOAD_FRAGMENT = """
fragment CreateRupaOrderPayload on createRupaOrderPayload {
  messages {
    ...FieldError
  }
  rupa_order_url
}
"""
