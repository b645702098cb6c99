# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="minimumOfferingPrice",
    kind="query",
    root_field="minimumOfferingPrice",
    python_path="healthie.queries.minimum_offering_price",
    safety="read",
    confidence="full",
    arguments={"lab_option_ids": "[ID]", "state": "String"},
    document="""
query minimumOfferingPrice($lab_option_ids: [ID], $state: String) {
  minimumOfferingPrice(lab_option_ids: $lab_option_ids, state: $state)
}
""",
    decode=value_of("minimumOfferingPrice", str, expected="value or null"),
)
