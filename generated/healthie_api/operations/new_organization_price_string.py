# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="newOrganizationPriceString",
    kind="query",
    safety="read",
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
