# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.invoice import INVOICE_FRAGMENT, Invoice


class UpdateRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None


OPERATION: GraphQLOperation[UpdateRequestedPaymentPayload] = GraphQLOperation(
    name="updateRequestedPayment",
    kind="mutation",
    root_field="updateRequestedPayment",
    python_path="healthie.mutations.update_requested_payment",
    safety="money",
    confidence="full",
    check="fetch it with healthie.invoices.get and compare; whether an e-mail went out shows in email_sent_at",
    arguments={"input": "updateRequestedPaymentInput!"},
    document="""
mutation updateRequestedPayment($input: updateRequestedPaymentInput) {
  updateRequestedPayment(input: $input) {
    ...UpdateRequestedPaymentPayload
  }
}

fragment UpdateRequestedPaymentPayload on updateRequestedPaymentPayload {
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
    decode=object_of("updateRequestedPayment", UpdateRequestedPaymentPayload),
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 2,000 characters of JSON text",
            check="refuse",
            limit=2000,
            unit="characters",
        ),
    ),
)
