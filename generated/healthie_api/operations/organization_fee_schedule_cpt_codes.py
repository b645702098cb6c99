# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.organization_fee_schedule_cpt_code import (
    ORGANIZATION_FEE_SCHEDULE_CPT_CODE_FRAGMENT,
    OrganizationFeeScheduleCptCodeType,
)


class OrganizationFeeScheduleCptCodeTypeConnection(BaseModel):
    nodes: list[OrganizationFeeScheduleCptCodeType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OrganizationFeeScheduleCptCodeTypeConnection] = GraphQLOperation(
    name="organizationFeeScheduleCptCodes",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "keywords": "String", "last": "Int"},
    page_size=25,
    max_page_size=398,
    document="""
query organizationFeeScheduleCptCodes($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int) {
 organizationFeeScheduleCptCodes(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 ) {
 ...OrganizationFeeScheduleCptCodeTypeConnection
 }
}

fragment OrganizationFeeScheduleCptCodeTypeConnection on OrganizationFeeScheduleCptCodeTypeConnection {
 nodes {
 ...OrganizationFeeScheduleCptCodeType
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + ORGANIZATION_FEE_SCHEDULE_CPT_CODE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("organizationFeeScheduleCptCodes", OrganizationFeeScheduleCptCodeTypeConnection),
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
        item="OrganizationFeeScheduleCptCodeType",
    ),
)
