# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int

from ..models.page_info import PageInfo
from ..models.stripe_customer_detail import StripeCustomerDetail


class StripeCustomerDetailPaginationConnection(BaseModel):
    nodes: list[StripeCustomerDetail | None] | None
    page_info: PageInfo
    total_count: Int


STRIPE_CUSTOMER_DETAIL_PAGINATION_CONNECTION_FRAGMENT = """
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
