# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
