# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class TransactionType(BaseModel):
    currency: str | None
    displayed_amount: str | None
    source_name: str | None


OPERATION: GraphQLOperation[list[TransactionType] | None] = GraphQLOperation(
    name="transactions",
    kind="query",
    safety="read",
    arguments={"payout_id": "ID", "user_id": "ID"},
    document="""
query transactions($payout_id: ID, $user_id: ID) {
 transactions(payout_id: $payout_id, user_id: $user_id) {
 ...TransactionType
 }
}

fragment TransactionType on TransactionType {
 currency
 displayed_amount
 source_name
}
""",
    decode=value_of("transactions", list[TransactionType], expected="list or null"),
    pagination=Pagination("whole"),
)
