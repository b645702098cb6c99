# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.payout_account import PAYOUT_ACCOUNT_FRAGMENT, PayoutAccount


class PayoutAccountPaginationConnection(BaseModel):
    nodes: list[PayoutAccount | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[PayoutAccountPaginationConnection] = GraphQLOperation(
    name="payoutAccounts",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=398,
    document="""
query payoutAccounts($after: String, $before: String, $first: Int = 25, $last: Int) {
 payoutAccounts(after: $after, before: $before, first: $first, last: $last) {
 ...PayoutAccountPaginationConnection
 }
}

fragment PayoutAccountPaginationConnection on PayoutAccountPaginationConnection {
 nodes {
 ...PayoutAccount
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + PAYOUT_ACCOUNT_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("payoutAccounts", PayoutAccountPaginationConnection),
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
        item="PayoutAccount",
    ),
)
