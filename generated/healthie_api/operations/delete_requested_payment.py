# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.invoice import INVOICE_FRAGMENT, Invoice
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteRequestedPaymentInput(InputModel):
    id: ID


class DeleteRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None


OPERATION: GraphQLOperation[DeleteRequestedPaymentPayload] = GraphQLOperation(
    name="deleteRequestedPayment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteRequestedPaymentInput!"},
    document="""
mutation deleteRequestedPayment($input: deleteRequestedPaymentInput) {
 deleteRequestedPayment(input: $input) {
 ...DeleteRequestedPaymentPayload
 }
}

fragment DeleteRequestedPaymentPayload on deleteRequestedPaymentPayload {
 messages {
 ...FieldError
 }
 requested_payment {
 ...Invoice
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + INVOICE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteRequestedPayment", DeleteRequestedPaymentPayload),
)
