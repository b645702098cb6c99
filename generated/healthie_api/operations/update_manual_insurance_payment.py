# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, GraphQLOperation, InputModel, MoneyInput, object_of

from ..enums.insurance_payments_deposit_status_enum import InsurancePaymentsDepositStatusEnum
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT, InsurancePayment


class UpdateManualInsurancePaymentInput(InputModel):
    ach_check_number: str | None = None
    deposit_status: InsurancePaymentsDepositStatusEnum | str | None = None
    npi: str | None = None
    paid_amount: MoneyInput | None = None
    paid_date: Date | None = None
    payment_id: ID


class UpdateManualInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateManualInsurancePaymentPayload] = GraphQLOperation(
    name="updateManualInsurancePayment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateManualInsurancePaymentInput!"},
    document="""
mutation updateManualInsurancePayment($input: updateManualInsurancePaymentInput) {
 updateManualInsurancePayment(input: $input) {
 ...UpdateManualInsurancePaymentPayload
 }
}

fragment UpdateManualInsurancePaymentPayload on updateManualInsurancePaymentPayload {
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
    decode=object_of("updateManualInsurancePayment", UpdateManualInsurancePaymentPayload),
)
