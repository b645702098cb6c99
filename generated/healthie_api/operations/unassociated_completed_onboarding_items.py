# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.completed_onboarding_item import COMPLETED_ONBOARDING_ITEM_FRAGMENT, CompletedOnboardingItem
from ..operations.onboarding_item import ONBOARDING_ITEM_FRAGMENT


class CompletedOnboardingItemPaginationConnection(BaseModel):
    nodes: list[CompletedOnboardingItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CompletedOnboardingItemPaginationConnection] = GraphQLOperation(
    name="unassociatedCompletedOnboardingItems",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=38,
    document="""
query unassociatedCompletedOnboardingItems($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
 unassociatedCompletedOnboardingItems(
 after: $after
 before: $before
 first: $first
 last: $last
 user_id: $user_id
 ) {
 ...CompletedOnboardingItemPaginationConnection
 }
}

fragment CompletedOnboardingItemPaginationConnection on CompletedOnboardingItemPaginationConnection {
 nodes {
 ...CompletedOnboardingItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + COMPLETED_ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_FLOW_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("unassociatedCompletedOnboardingItems", CompletedOnboardingItemPaginationConnection),
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
        item="CompletedOnboardingItem",
    ),
)
