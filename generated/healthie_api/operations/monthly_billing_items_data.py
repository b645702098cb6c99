# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, value_of
from hero_healthie_runtime.lists import Pagination


class MonthlyBillingItemsDataType(BaseModel):
    amount: Int | None
    month: str | None


OPERATION: GraphQLOperation[list[MonthlyBillingItemsDataType] | None] = GraphQLOperation(
    name="monthlyBillingItemsData",
    kind="query",
    safety="read",
    arguments={"gross": "Boolean", "org_level": "Boolean"},
    document="""
query monthlyBillingItemsData($gross: Boolean, $org_level: Boolean) {
 monthlyBillingItemsData(gross: $gross, org_level: $org_level) {
 ...MonthlyBillingItemsDataType
 }
}

fragment MonthlyBillingItemsDataType on MonthlyBillingItemsDataType {
 amount
 month
}
""",
    decode=value_of("monthlyBillingItemsData", list[MonthlyBillingItemsDataType], expected="list or null"),
    pagination=Pagination("whole"),
)
