# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT, StripeCustomerDetail
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class StripeCustomerDetailPaginationConnection(BaseModel):
    nodes: list[StripeCustomerDetail | None] | None
    page_info: PageInfo
    total_count: Int


STRIPE_CUSTOMER_DETAILS_FRAGMENT = """
fragment StripeCustomerDetailPaginationConnection on StripeCustomerDetailPaginationConnection {
 nodes {
 ...StripeCustomerDetail
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


OPERATION: GraphQLOperation[StripeCustomerDetailPaginationConnection] = GraphQLOperation(
    name="stripeCustomerDetails",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=79,
    document="""
query stripeCustomerDetails($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
 stripeCustomerDetails(
 after: $after
 before: $before
 first: $first
 last: $last
 user_id: $user_id
 ) {
 ...StripeCustomerDetailPaginationConnection
 }
}
"""
    + STRIPE_CUSTOMER_DETAILS_FRAGMENT
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("stripeCustomerDetails", StripeCustomerDetailPaginationConnection),
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
        item="StripeCustomerDetail",
    ),
)
