# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.billing_item import BILLING_ITEM_FRAGMENT, BillingItem

OPERATION: GraphQLOperation[BillingItem | None] = GraphQLOperation(
    name="billingItem",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query billingItem($id: ID) {
 billingItem(id: $id) {
 ...BillingItem
 }
}
"""
    + BILLING_ITEM_FRAGMENT,
    decode=optional_object_of("billingItem", BillingItem),
)
