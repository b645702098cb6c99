# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
