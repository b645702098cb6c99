# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

OPERATION: GraphQLOperation[list[str | None] | None] = GraphQLOperation(
    name="newOrganizationSupportPriceString",
    kind="query",
    safety="read",
    arguments={"new_support_num": "Int"},
    document="""
query newOrganizationSupportPriceString($new_support_num: Int) {
 newOrganizationSupportPriceString(new_support_num: $new_support_num)
}
""",
    decode=value_of("newOrganizationSupportPriceString", list[str | None], expected="list or null"),
    pagination=Pagination("whole", item="str"),
)
