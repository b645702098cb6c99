# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, optional_object_of


class PayoutAccount(BaseModel):
    created_at: DateTime
    id: ID
    name: str
    updated_at: DateTime
    uuid: str


PAYOUT_ACCOUNT_FRAGMENT = """
fragment PayoutAccount on PayoutAccount {
 created_at
 id
 name
 updated_at
 uuid
}
"""


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
