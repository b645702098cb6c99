# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.super_bill import SUPER_BILL_FRAGMENT
from ..models.super_bill_pagination_connection import (
    SUPER_BILL_PAGINATION_CONNECTION_FRAGMENT,
    SuperBillPaginationConnection,
)

OPERATION: GraphQLOperation[SuperBillPaginationConnection] = GraphQLOperation(
    name="superBills",
    kind="query",
    root_field="superBills",
    python_path="healthie.queries.super_bills",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "ID",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "SuperBillOrderKeys",
        "provider_id": "ID",
        "sort_by": "String",
        "status": "String",
    },
    page_size=25,
    max_page_size=41,
    document="""
query superBills($after: String, $before: String, $client_id: ID, $first: Int = 25, $keywords: String, $last: Int, $order_by: SuperBillOrderKeys, $provider_id: ID, $sort_by: String, $status: String) {
  superBills(
    after: $after
    before: $before
    client_id: $client_id
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    provider_id: $provider_id
    sort_by: $sort_by
    status: $status
  ) {
    ...SuperBillPaginationConnection
  }
}
"""
    + SUPER_BILL_PAGINATION_CONNECTION_FRAGMENT
    + SUPER_BILL_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("superBills", SuperBillPaginationConnection),
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
        item="SuperBill",
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
