# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.insurance_payment import InsurancePayment


class CreateInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


CREATE_INSURANCE_PAYMENT_PAYLOAD_FRAGMENT = """
fragment CreateInsurancePaymentPayload on createInsurancePaymentPayload {
  insurance_payment {
    ...InsurancePayment
  }
  messages {
    ...FieldError
  }
}
"""
