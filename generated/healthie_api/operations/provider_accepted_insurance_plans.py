# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.provider_accepted_insurance_plan_type import (
    PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    ProviderAcceptedInsurancePlanType,
)


class ProviderAcceptedInsurancePlanTypePaginationConnection(BaseModel):
    nodes: list[ProviderAcceptedInsurancePlanType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ProviderAcceptedInsurancePlanTypePaginationConnection] = GraphQLOperation(
    name="providerAcceptedInsurancePlans",
    kind="query",
    root_field="providerAcceptedInsurancePlans",
    python_path="healthie.queries.provider_accepted_insurance_plans",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "provider_id": "ID!"},
    page_size=25,
    max_page_size=284,
    document="""
query providerAcceptedInsurancePlans($after: String, $before: String, $first: Int = 25, $last: Int, $provider_id: ID!) {
  providerAcceptedInsurancePlans(
    after: $after
    before: $before
    first: $first
    last: $last
    provider_id: $provider_id
  ) {
    ...ProviderAcceptedInsurancePlanTypePaginationConnection
  }
}

fragment ProviderAcceptedInsurancePlanTypePaginationConnection on ProviderAcceptedInsurancePlanTypePaginationConnection {
  nodes {
    ...ProviderAcceptedInsurancePlanType
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("providerAcceptedInsurancePlans", ProviderAcceptedInsurancePlanTypePaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="ProviderAcceptedInsurancePlanType",
    ),
)
