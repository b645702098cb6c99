# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Date, GraphQLOperation, InputModel, MoneyInput, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT, InsurancePayment, InsurancePaymentsDepositStatusEnum


class CreateInsurancePaymentInput(InputModel):
    ach_check_number: str | None = None
    deposit_status: InsurancePaymentsDepositStatusEnum | str
    npi: str
    paid_amount: MoneyInput
    paid_date: Date
    payer_name: str


class CreateInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateInsurancePaymentPayload] = GraphQLOperation(
    name="createInsurancePayment",
    kind="mutation",
    safety="money",
    check="look at the payments booked on the claim in Healthie",
    arguments={"input": "createInsurancePaymentInput!"},
    document="""
mutation createInsurancePayment($input: createInsurancePaymentInput) {
 createInsurancePayment(input: $input) {
 ...CreateInsurancePaymentPayload
 }
}

fragment CreateInsurancePaymentPayload on createInsurancePaymentPayload {
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
    decode=object_of("createInsurancePayment", CreateInsurancePaymentPayload),
)
