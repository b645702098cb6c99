# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.insurance_payment import InsurancePayment


class UpdateInsurancePaymentDepositStatusPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


UPDATE_INSURANCE_PAYMENT_DEPOSIT_STATUS_PAYLOAD_FRAGMENT = """
fragment UpdateInsurancePaymentDepositStatusPayload on updateInsurancePaymentDepositStatusPayload {
  insurance_payment {
    ...InsurancePayment
  }
  messages {
    ...FieldError
  }
}
"""
