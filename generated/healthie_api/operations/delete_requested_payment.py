# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_requested_payment_payload import (
    DELETE_REQUESTED_PAYMENT_PAYLOAD_FRAGMENT,
    DeleteRequestedPaymentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.invoice import INVOICE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteRequestedPaymentPayload] = GraphQLOperation(
    name="deleteRequestedPayment",
    kind="mutation",
    root_field="deleteRequestedPayment",
    python_path="healthie.mutations.delete_requested_payment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteRequestedPaymentInput"},
    document="""
mutation deleteRequestedPayment($input: deleteRequestedPaymentInput) {
  deleteRequestedPayment(input: $input) {
    ...DeleteRequestedPaymentPayload
  }
}
"""
    + DELETE_REQUESTED_PAYMENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + INVOICE_FRAGMENT,
    decode=object_of("deleteRequestedPayment", DeleteRequestedPaymentPayload),
)
