# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.insurance_payment import InsurancePayment


class DeleteManualInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


DELETE_MANUAL_INSURANCE_PAYMENT_PAYLOAD_FRAGMENT = """
fragment DeleteManualInsurancePaymentPayload on deleteManualInsurancePaymentPayload {
  insurance_payment {
    ...InsurancePayment
  }
  messages {
    ...FieldError
  }
}
"""
