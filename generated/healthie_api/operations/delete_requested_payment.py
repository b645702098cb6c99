# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.invoice import INVOICE_FRAGMENT, Invoice


class DeleteRequestedPaymentInput(InputModel):
    id: ID


class DeleteRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None


OPERATION: GraphQLOperation[DeleteRequestedPaymentPayload] = GraphQLOperation(
    name="deleteRequestedPayment",
    kind="mutation",
    root_field="deleteRequestedPayment",
    python_path="healthie.mutations.delete_requested_payment",
    safety="idempotent_write",
    confidence="full",
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
    + INVOICE_FRAGMENT,
    decode=object_of("deleteRequestedPayment", DeleteRequestedPaymentPayload),
)
