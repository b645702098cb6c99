# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.billing_item_reference import BILLING_ITEM_REFERENCE_FRAGMENT
from ..models.recurring_payment import RECURRING_PAYMENT_FRAGMENT, RecurringPayment
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[RecurringPayment | None] = GraphQLOperation(
    name="recurringPayment",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query recurringPayment($id: ID) {
 recurringPayment(id: $id) {
 ...RecurringPayment
 }
}
"""
    + RECURRING_PAYMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + BILLING_ITEM_REFERENCE_FRAGMENT,
    decode=optional_object_of("recurringPayment", RecurringPayment),
)
