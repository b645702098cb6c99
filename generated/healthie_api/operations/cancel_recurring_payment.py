# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.billing_item import BILLING_ITEM_FRAGMENT
from ..models.cancel_recurring_payment_payload import (
    CANCEL_RECURRING_PAYMENT_PAYLOAD_FRAGMENT,
    CancelRecurringPaymentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CancelRecurringPaymentPayload] = GraphQLOperation(
    name="cancelRecurringPayment",
    kind="mutation",
    root_field="cancelRecurringPayment",
    python_path="healthie.mutations.cancel_recurring_payment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "cancelRecurringPaymentInput"},
    document="""
mutation cancelRecurringPayment($input: cancelRecurringPaymentInput) {
  cancelRecurringPayment(input: $input) {
    ...CancelRecurringPaymentPayload
  }
}
"""
    + CANCEL_RECURRING_PAYMENT_PAYLOAD_FRAGMENT
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("cancelRecurringPayment", CancelRecurringPaymentPayload),
)
