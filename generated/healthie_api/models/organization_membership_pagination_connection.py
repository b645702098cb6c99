# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.organization_membership import OrganizationMembership
from ..models.page_info import PageInfo
from ..scalars import Int


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
