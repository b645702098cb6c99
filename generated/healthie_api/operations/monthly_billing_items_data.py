# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination


class MonthlyBillingItemsDataType(BaseModel):
    amount: Int | None
    month: str | None


OPERATION: GraphQLOperation[list[MonthlyBillingItemsDataType] | None] = GraphQLOperation(
    name="monthlyBillingItemsData",
    kind="query",
    root_field="monthlyBillingItemsData",
    python_path="healthie.queries.monthly_billing_items_data",
    safety="read",
    confidence="full",
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
