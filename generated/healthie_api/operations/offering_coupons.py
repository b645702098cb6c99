# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.offering_coupon_pagination_connection import OfferingCouponPaginationConnection
from ..runtime import GraphQLOperation

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

fragment OfferingCouponPaginationConnection on OfferingCouponPaginationConnection {
  nodes {
    ...OfferingCoupon
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment OfferingCoupon on OfferingCoupon {
  amount_off
  amount_off_string
  applies_to_string
  code
  created_at
  deleted_at
  expires_at
  flat_amount_off
  id
  is_expired
  is_valid
  number_of_times_used
  offering_coupon_owner {
    id
  }
  package_connection_names
  promo_type
  repeat_times
  to_one_line
  updated_at
  usage_limit
  user_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("offeringCoupons", OfferingCouponPaginationConnection),
)
