# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.onboarding_flow import ONBOARDING_FLOW_FRAGMENT, OnboardingFlow


class OnboardingFlowOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    FORMS_COUNT_ASC = "FORMS_COUNT_ASC"
    FORMS_COUNT_DESC = "FORMS_COUNT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"


class OnboardingFlowPaginationConnection(BaseModel):
    nodes: list[OnboardingFlow | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OnboardingFlowPaginationConnection] = GraphQLOperation(
    name="onboardingFlows",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "OnboardingFlowOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=36,
    document="""
query onboardingFlows($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: OnboardingFlowOrderKeys, $sort_by: String) {
 onboardingFlows(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 ) {
 ...OnboardingFlowPaginationConnection
 }
}

fragment OnboardingFlowPaginationConnection on OnboardingFlowPaginationConnection {
 nodes {
 ...OnboardingFlow
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + ONBOARDING_FLOW_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("onboardingFlows", OnboardingFlowPaginationConnection),
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
        item="OnboardingFlow",
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
