# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.invoice import Invoice


class CreateRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None = Field(
        validation_alias="requestedPayment", serialization_alias="requestedPayment"
    )


CREATE_REQUESTED_PAYMENT_PAYLOAD_FRAGMENT = """
fragment CreateRequestedPaymentPayload on createRequestedPaymentPayload {
  messages {
    ...FieldError
  }
  requestedPayment {
    ...Invoice
  }
}
"""
