# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.invoice import Invoice


class UpdateRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None


UPDATE_REQUESTED_PAYMENT_PAYLOAD_FRAGMENT = """
fragment UpdateRequestedPaymentPayload on updateRequestedPaymentPayload {
  messages {
    ...FieldError
  }
  requested_payment {
    ...Invoice
  }
}
"""
