# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.invoice import Invoice


class DeleteRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None


DELETE_REQUESTED_PAYMENT_PAYLOAD_FRAGMENT = """
fragment DeleteRequestedPaymentPayload on deleteRequestedPaymentPayload {
  messages {
    ...FieldError
  }
  requested_payment {
    ...Invoice
  }
}
"""
