# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.billing_item_reference import BILLING_ITEM_REFERENCE_FRAGMENT
from ..models.charge_back import CHARGE_BACK_FRAGMENT, ChargeBack

OPERATION: GraphQLOperation[ChargeBack | None] = GraphQLOperation(
    name="chargeBack",
    kind="query",
    safety="read",
    arguments={"id": "ID", "stripe_dispute_id": "ID"},
    document="""
query chargeBack($id: ID, $stripe_dispute_id: ID) {
 chargeBack(id: $id, stripe_dispute_id: $stripe_dispute_id) {
 ...ChargeBack
 }
}
"""
    + CHARGE_BACK_FRAGMENT
    + BILLING_ITEM_REFERENCE_FRAGMENT,
    decode=optional_object_of("chargeBack", ChargeBack),
)
