# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.offering_coupon import OfferingCoupon
from ..models.page_info import PageInfo


class OfferingCouponPaginationConnection(BaseModel):
    nodes: list[OfferingCoupon | None] | None
    page_info: PageInfo
    total_count: Int


OFFERING_COUPON_PAGINATION_CONNECTION_FRAGMENT = """
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
