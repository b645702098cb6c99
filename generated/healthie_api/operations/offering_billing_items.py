# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.billing_item_pagination_connection import (
    BILLING_ITEM_PAGINATION_CONNECTION_FRAGMENT,
    BillingItemPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[BillingItemPaginationConnection] = GraphQLOperation(
    name="offeringBillingItems",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "offering_id": "ID"},
    page_size=25,
    max_page_size=25,
    document="""
query offeringBillingItems($after: String, $before: String, $first: Int = 25, $last: Int, $offering_id: ID) {
 offeringBillingItems(
 after: $after
 before: $before
 first: $first
 last: $last
 offering_id: $offering_id
 ) {
 ...BillingItemPaginationConnection
 }
}
"""
    + BILLING_ITEM_PAGINATION_CONNECTION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("offeringBillingItems", BillingItemPaginationConnection),
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
        item="BillingItemListItem",
    ),
)
