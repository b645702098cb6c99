# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="voidLinePayment",
    python_path="healthie.mutations.void_line_payment",
    safety="idempotent_write",
    confidence="full",
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
