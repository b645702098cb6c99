# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.insurance_payment import InsurancePayment


class UpdateManualInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


UPDATE_MANUAL_INSURANCE_PAYMENT_PAYLOAD_FRAGMENT = """
fragment UpdateManualInsurancePaymentPayload on updateManualInsurancePaymentPayload {
  insurance_payment {
    ...InsurancePayment
  }
  messages {
    ...FieldError
  }
}
"""
