# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.insurance_payments_deposit_status_enum import InsurancePaymentsDepositStatusEnum
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT, InsurancePayment


class UpdateInsurancePaymentDepositStatusInput(InputModel):
    deposit_status: InsurancePaymentsDepositStatusEnum | str
    payment_id: ID


class UpdateInsurancePaymentDepositStatusPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateInsurancePaymentDepositStatusPayload] = GraphQLOperation(
    name="updateInsurancePaymentDepositStatus",
    kind="mutation",
    root_field="updateInsurancePaymentDepositStatus",
    python_path="healthie.mutations.update_insurance_payment_deposit_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateInsurancePaymentDepositStatusInput!"},
    document="""
mutation updateInsurancePaymentDepositStatus($input: updateInsurancePaymentDepositStatusInput) {
  updateInsurancePaymentDepositStatus(input: $input) {
    ...UpdateInsurancePaymentDepositStatusPayload
  }
}

fragment UpdateInsurancePaymentDepositStatusPayload on updateInsurancePaymentDepositStatusPayload {
  insurance_payment {
    ...InsurancePayment
  }
  messages {
    ...FieldError
  }
}
"""
    + INSURANCE_PAYMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateInsurancePaymentDepositStatus", UpdateInsurancePaymentDepositStatusPayload),
)
