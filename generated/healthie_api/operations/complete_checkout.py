# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment import APPOINTMENT_FRAGMENT
from ..models.billing_item import BILLING_ITEM_FRAGMENT
from ..models.complete_checkout_payload import COMPLETE_CHECKOUT_PAYLOAD_FRAGMENT, CompleteCheckoutPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user_package_selection import USER_PACKAGE_SELECTION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CompleteCheckoutPayload] = GraphQLOperation(
    name="completeCheckout",
    kind="mutation",
    root_field="completeCheckout",
    python_path="healthie.mutations.complete_checkout",
    safety="money",
    confidence="full",
    check="list the client's charges with healthie.queries.billing_items and invoices with healthie.invoices.list, newest first",
    arguments={"input": "completeCheckoutInput"},
    document="""
mutation completeCheckout($input: completeCheckoutInput) {
  completeCheckout(input: $input) {
    ...CompleteCheckoutPayload
  }
}
"""
    + COMPLETE_CHECKOUT_PAYLOAD_FRAGMENT
    + APPOINTMENT_FRAGMENT
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_PACKAGE_SELECTION_FRAGMENT,
    decode=object_of("completeCheckout", CompleteCheckoutPayload),
)
