# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT, InsurancePlan
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class InsurancePlanOrderKeys(OpenEnum):
    ACCEPTED = "ACCEPTED"
    PAYER_NAME_ASC = "PAYER_NAME_ASC"


class InsurancePlanPaginationConnection(BaseModel):
    nodes: list[InsurancePlan | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[InsurancePlanPaginationConnection] = GraphQLOperation(
    name="insurancePlans",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "ids": "[ID]",
        "is_accepted": "Boolean",
        "is_custom": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "InsurancePlanOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=104,
    document="""
query insurancePlans($after: String, $before: String, $first: Int = 25, $ids: [ID], $is_accepted: Boolean, $is_custom: Boolean, $keywords: String, $last: Int, $order_by: InsurancePlanOrderKeys, $sort_by: String) {
 insurancePlans(
 after: $after
 before: $before
 first: $first
 ids: $ids
 is_accepted: $is_accepted
 is_custom: $is_custom
 keywords: $keywords
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 ) {
 ...InsurancePlanPaginationConnection
 }
}

fragment InsurancePlanPaginationConnection on InsurancePlanPaginationConnection {
 nodes {
 ...InsurancePlan
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + INSURANCE_PLAN_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("insurancePlans", InsurancePlanPaginationConnection),
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
        item="InsurancePlan",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)
