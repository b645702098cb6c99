# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class RefetchChangeHealthLabOrderPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


REFETCH_CHANGE_HEALTH_LAB_ORDER_PAYLOAD_FRAGMENT = """
fragment RefetchChangeHealthLabOrderPayload on RefetchChangeHealthLabOrderPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
