# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.payout_account import PAYOUT_ACCOUNT_FRAGMENT, PayoutAccount

OPERATION: GraphQLOperation[PayoutAccount | None] = GraphQLOperation(
    name="payoutAccount",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query payoutAccount($id: ID!) {
 payoutAccount(id: $id) {
 ...PayoutAccount
 }
}
"""
    + PAYOUT_ACCOUNT_FRAGMENT,
    decode=optional_object_of("payoutAccount", PayoutAccount),
)
