# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT, InsurancePayment, InsurancePaymentsDepositStatusEnum


class UpdateInsurancePaymentDepositStatusInput(InputModel):
    deposit_status: InsurancePaymentsDepositStatusEnum | str
    payment_id: ID


class UpdateInsurancePaymentDepositStatusPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateInsurancePaymentDepositStatusPayload] = GraphQLOperation(
    name="updateInsurancePaymentDepositStatus",
    kind="mutation",
    safety="idempotent_write",
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
