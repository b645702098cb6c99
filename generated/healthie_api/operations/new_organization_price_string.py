# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="newOrganizationPriceString",
    kind="query",
    root_field="newOrganizationPriceString",
    python_path="healthie.queries.new_organization_price_string",
    safety="read",
    confidence="full",
    arguments={"new_provder_num": "Int", "new_provider_num": "Int"},
    document="""
query newOrganizationPriceString($new_provder_num: Int, $new_provider_num: Int) {
  newOrganizationPriceString(
    new_provder_num: $new_provder_num
    new_provider_num: $new_provider_num
  )
}
""",
    decode=value_of("newOrganizationPriceString", str, expected="value or null"),
)
