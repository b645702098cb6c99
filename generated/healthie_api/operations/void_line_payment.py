# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.line_payment import LINE_PAYMENT_FRAGMENT, LinePayment


class VoidLinePaymentInput(InputModel):
    id: ID


class VoidLinePaymentPayload(BaseModel):
    line_payment: LinePayment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[VoidLinePaymentPayload] = GraphQLOperation(
    name="voidLinePayment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "VoidLinePaymentInput!"},
    document="""
mutation voidLinePayment($input: VoidLinePaymentInput!) {
 voidLinePayment(input: $input) {
 ...VoidLinePaymentPayload
 }
}

fragment VoidLinePaymentPayload on VoidLinePaymentPayload {
 line_payment {
 ...LinePayment
 }
 messages {
 ...FieldError
 }
}
"""
    + LINE_PAYMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("voidLinePayment", VoidLinePaymentPayload),
)
