# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.payout_account import PAYOUT_ACCOUNT_FRAGMENT, PayoutAccount

OPERATION: GraphQLOperation[PayoutAccount | None] = GraphQLOperation(
    name="payoutAccount",
    kind="query",
    root_field="payoutAccount",
    python_path="healthie.queries.payout_account",
    safety="read",
    confidence="full",
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
