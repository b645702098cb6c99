# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.offering_coupon import OFFERING_COUPON_FRAGMENT
from ..models.offering_coupon_pagination_connection import (
    OFFERING_COUPON_PAGINATION_CONNECTION_FRAGMENT,
    OfferingCouponPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[OfferingCouponPaginationConnection] = GraphQLOperation(
    name="offeringCoupons",
    kind="query",
    root_field="offeringCoupons",
    python_path="healthie.queries.offering_coupons",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "from_package_details": "Boolean",
        "keywords": "String",
        "last": "Int",
        "offering_id": "ID",
        "order_by": "OfferingCouponOrderKeys",
        "sort_by": "String",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=94,
    document="""
query offeringCoupons($after: String, $before: String, $first: Int = 25, $from_package_details: Boolean, $keywords: String, $last: Int, $offering_id: ID, $order_by: OfferingCouponOrderKeys, $sort_by: String, $user_id: ID) {
  offeringCoupons(
    after: $after
    before: $before
    first: $first
    from_package_details: $from_package_details
    keywords: $keywords
    last: $last
    offering_id: $offering_id
    order_by: $order_by
    sort_by: $sort_by
    user_id: $user_id
  ) {
    ...OfferingCouponPaginationConnection
  }
}
"""
    + OFFERING_COUPON_PAGINATION_CONNECTION_FRAGMENT
    + OFFERING_COUPON_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("offeringCoupons", OfferingCouponPaginationConnection),
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
        item="OfferingCoupon",
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
