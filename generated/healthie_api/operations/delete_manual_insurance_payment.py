# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT, InsurancePayment


class DeleteManualInsurancePaymentInput(InputModel):
    payment_id: ID


class DeleteManualInsurancePaymentPayload(BaseModel):
    insurance_payment: InsurancePayment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteManualInsurancePaymentPayload] = GraphQLOperation(
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
