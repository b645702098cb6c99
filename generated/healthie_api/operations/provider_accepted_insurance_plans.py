# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.accepted_insurance_plan import ACCEPTED_INSURANCE_PLAN_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.provider_accepted_insurance_plan import (
    PROVIDER_ACCEPTED_INSURANCE_PLAN_FRAGMENT,
    ProviderAcceptedInsurancePlanType,
)


class ProviderAcceptedInsurancePlanTypePaginationConnection(BaseModel):
    nodes: list[ProviderAcceptedInsurancePlanType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ProviderAcceptedInsurancePlanTypePaginationConnection] = GraphQLOperation(
    name="providerAcceptedInsurancePlans",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "provider_id": "ID!"},
    page_size=25,
    max_page_size=110,
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
    + PROVIDER_ACCEPTED_INSURANCE_PLAN_FRAGMENT
    + ACCEPTED_INSURANCE_PLAN_FRAGMENT
    + USER_REFERENCE_FRAGMENT
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
