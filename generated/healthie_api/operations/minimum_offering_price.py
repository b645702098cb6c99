# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="minimumOfferingPrice",
    kind="query",
    safety="read",
    arguments={"lab_option_ids": "[ID]", "state": "String"},
    document="""
query minimumOfferingPrice($lab_option_ids: [ID], $state: String) {
 minimumOfferingPrice(lab_option_ids: $lab_option_ids, state: $state)
}
""",
    decode=value_of("minimumOfferingPrice", str, expected="value or null"),
)
