# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="newClientPriceString",
    kind="query",
    root_field="newClientPriceString",
    python_path="healthie.queries.new_client_price_string",
    safety="read",
    confidence="full",
    arguments={"new_client_num": "Int"},
    document="""
query newClientPriceString($new_client_num: Int) {
  newClientPriceString(new_client_num: $new_client_num)
}
""",
    decode=value_of("newClientPriceString", str, expected="value or null"),
)
