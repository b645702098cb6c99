# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="newClientPriceString",
    kind="query",
    safety="read",
    arguments={"new_client_num": "Int"},
    document="""
query newClientPriceString($new_client_num: Int) {
 newClientPriceString(new_client_num: $new_client_num)
}
""",
    decode=value_of("newClientPriceString", str, expected="value or null"),
)
