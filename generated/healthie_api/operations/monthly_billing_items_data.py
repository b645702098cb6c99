# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.monthly_billing_items_data_type import (
    MONTHLY_BILLING_ITEMS_DATA_TYPE_FRAGMENT,
    MonthlyBillingItemsDataType,
)

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
"""
    + MONTHLY_BILLING_ITEMS_DATA_TYPE_FRAGMENT,
    decode=value_of("monthlyBillingItemsData", list[MonthlyBillingItemsDataType], expected="list or null"),
    pagination=Pagination("whole"),
)
