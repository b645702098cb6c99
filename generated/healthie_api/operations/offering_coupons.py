# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.offering_coupon import OFFERING_COUPON_FRAGMENT, OfferingCoupon
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class OfferingCouponOrderKeys(OpenEnum):
    AMOUNT_ASC = "AMOUNT_ASC"
    AMOUNT_DESC = "AMOUNT_DESC"
    APPLIES_TO_ASC = "APPLIES_TO_ASC"
    APPLIES_TO_DESC = "APPLIES_TO_DESC"
    CODE_ASC = "CODE_ASC"
    CODE_DESC = "CODE_DESC"
    EXPIRES_AT_ASC = "EXPIRES_AT_ASC"
    EXPIRES_AT_DESC = "EXPIRES_AT_DESC"
    TOTAL_USAGE_ASC = "TOTAL_USAGE_ASC"
    TOTAL_USAGE_DESC = "TOTAL_USAGE_DESC"
    TYPE_ASC = "TYPE_ASC"
    TYPE_DESC = "TYPE_DESC"


class OfferingCouponPaginationConnection(BaseModel):
    nodes: list[OfferingCoupon | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OfferingCouponPaginationConnection] = GraphQLOperation(
    name="offeringCoupons",
    kind="query",
    safety="read",
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
    max_page_size=68,
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

fragment OfferingCouponPaginationConnection on OfferingCouponPaginationConnection {
 nodes {
 ...OfferingCoupon
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + OFFERING_COUPON_FRAGMENT
    + USER_REFERENCE_FRAGMENT
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
