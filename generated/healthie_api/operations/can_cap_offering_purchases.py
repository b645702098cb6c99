# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="canCapOfferingPurchases",
    kind="query",
    root_field="canCapOfferingPurchases",
    python_path="healthie.queries.can_cap_offering_purchases",
    safety="read",
    confidence="full",
    arguments={"token": "String"},
    document="""
query canCapOfferingPurchases($token: String) {
  canCapOfferingPurchases(token: $token)
}
""",
    decode=value_of("canCapOfferingPurchases", Boolean, expected="value or null"),
)
