# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, GraphQLOperation, InputModel, MoneyInput, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT, InsurancePayment, InsurancePaymentsDepositStatusEnum


class DeleteManualInsurancePaymentInput(InputModel):
    payment_id: ID


class UpdateManualInsurancePaymentInput(InputModel):
    ach_check_number: str | None = None
    deposit_status: InsurancePaymentsDepositStatusEnum | str | None = None
    npi: str | None = None
    paid_amount: MoneyInput | None = None
    paid_date: Date | None = None
    payment_id: ID


class DeleteManualInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


class UpdateManualInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


DELETE_MANUAL_INSURANCE_PAYMENT: GraphQLOperation[DeleteManualInsurancePaymentPayload] = GraphQLOperation(
    name="deleteManualInsurancePayment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteManualInsurancePaymentInput!"},
    document="""
mutation deleteManualInsurancePayment($input: deleteManualInsurancePaymentInput) {
 deleteManualInsurancePayment(input: $input) {
 ...DeleteManualInsurancePaymentPayload
 }
}

fragment DeleteManualInsurancePaymentPayload on deleteManualInsurancePaymentPayload {
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
    decode=object_of("deleteManualInsurancePayment", DeleteManualInsurancePaymentPayload),
)

UPDATE_MANUAL_INSURANCE_PAYMENT: GraphQLOperation[UpdateManualInsurancePaymentPayload] = GraphQLOperation(
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
