# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int

from ..models.course_membership import CourseMembership
from ..models.page_info import PageInfo


class CourseMembershipPaginationConnection(BaseModel):
    nodes: list[CourseMembership | None] | None
    page_info: PageInfo
    total_count: Int


COURSE_MEMBERSHIP_PAGINATION_CONNECTION_FRAGMENT = """
fragment CourseMembershipPaginationConnection on CourseMembershipPaginationConnection {
 nodes {
 ...CourseMembership
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
