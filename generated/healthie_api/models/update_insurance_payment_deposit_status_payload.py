# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
