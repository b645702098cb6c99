# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_requested_payment_payload import (
    CREATE_REQUESTED_PAYMENT_PAYLOAD_FRAGMENT,
    CreateRequestedPaymentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.invoice import INVOICE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateRequestedPaymentPayload] = GraphQLOperation(
    name="createRequestedPayment",
    kind="mutation",
    root_field="createRequestedPayment",
    python_path="healthie.mutations.create_requested_payment",
    safety="money",
    confidence="full",
    check='`await error.reconcile()` looks for an invoice made with healthie.invoices.create; otherwise list the newest with healthie.invoices.list(sort="CREATED_AT_DESC") and compare recipient and price',
    arguments={"input": "createRequestedPaymentInput"},
    document="""
mutation createRequestedPayment($input: createRequestedPaymentInput) {
  createRequestedPayment(input: $input) {
    ...CreateRequestedPaymentPayload
  }
}
"""
    + CREATE_REQUESTED_PAYMENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + INVOICE_FRAGMENT,
    decode=object_of("createRequestedPayment", CreateRequestedPaymentPayload),
)
