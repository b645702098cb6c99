# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.organization_membership import OrganizationMembership
from ..models.page_info import PageInfo


class OrganizationMembershipPaginationConnection(BaseModel):
    nodes: list[OrganizationMembership | None] | None
    page_info: PageInfo
    total_count: Int


ORGANIZATION_MEMBERSHIP_PAGINATION_CONNECTION_FRAGMENT = """
fragment OrganizationMembershipPaginationConnection on OrganizationMembershipPaginationConnection {
  nodes {
    ...OrganizationMembership
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
