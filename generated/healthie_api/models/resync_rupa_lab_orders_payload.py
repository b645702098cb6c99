# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..scalars import Boolean


class ResyncRupaLabOrdersPayload(BaseModel):
    messages: list[FieldError | None] | None
    success: Boolean | None


RESYNC_RUPA_LAB_ORDERS_PAYLOAD_FRAGMENT = """
fragment ResyncRupaLabOrdersPayload on resyncRupaLabOrdersPayload {
  messages {
    ...FieldError
  }
  success
}
"""
