# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.charge_back import CHARGE_BACK_FRAGMENT, ChargeBack

OPERATION: GraphQLOperation[ChargeBack | None] = GraphQLOperation(
    name="chargeBack",
    kind="query",
    root_field="chargeBack",
    python_path="healthie.queries.charge_back",
    safety="read",
    confidence="full",
    arguments={"id": "ID", "stripe_dispute_id": "ID"},
    document="""
query chargeBack($id: ID, $stripe_dispute_id: ID) {
  chargeBack(id: $id, stripe_dispute_id: $stripe_dispute_id) {
    ...ChargeBack
  }
}
"""
    + CHARGE_BACK_FRAGMENT,
    decode=optional_object_of("chargeBack", ChargeBack),
)
