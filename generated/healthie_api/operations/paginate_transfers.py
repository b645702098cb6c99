# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="paginate_transfers",
    kind="query",
    safety="read",
    arguments={"limit": "Int", "payout_account_id": "ID", "starting_after": "String"},
    document="""
query paginate_transfers($limit: Int, $payout_account_id: ID, $starting_after: String) {
 paginate_transfers(
 limit: $limit
 payout_account_id: $payout_account_id
 starting_after: $starting_after
 )
}
""",
    decode=value_of("paginate_transfers", Boolean, expected="value or null"),
)
