# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.invoice import INVOICE_FRAGMENT
from ..models.update_requested_payment_payload import (
    UPDATE_REQUESTED_PAYMENT_PAYLOAD_FRAGMENT,
    UpdateRequestedPaymentPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateRequestedPaymentPayload] = GraphQLOperation(
    name="updateRequestedPayment",
    kind="mutation",
    root_field="updateRequestedPayment",
    python_path="healthie.mutations.update_requested_payment",
    safety="money",
    confidence="full",
    check="fetch it with healthie.invoices.get and compare; whether an e-mail went out shows in email_sent_at",
    arguments={"input": "updateRequestedPaymentInput"},
    document="""
mutation updateRequestedPayment($input: updateRequestedPaymentInput) {
  updateRequestedPayment(input: $input) {
    ...UpdateRequestedPaymentPayload
  }
}
"""
    + UPDATE_REQUESTED_PAYMENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + INVOICE_FRAGMENT,
    decode=object_of("updateRequestedPayment", UpdateRequestedPaymentPayload),
)
