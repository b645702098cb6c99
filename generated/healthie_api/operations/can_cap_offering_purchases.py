# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="canCapOfferingPurchases",
    kind="query",
    safety="read",
    arguments={"token": "String"},
    document="""
query canCapOfferingPurchases($token: String) {
 canCapOfferingPurchases(token: $token)
}
""",
    decode=value_of("canCapOfferingPurchases", Boolean, expected="value or null"),
)
