# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int

from ..models.custom_email import CustomEmail
from ..models.page_info import PageInfo


class CustomEmailPaginationConnection(BaseModel):
    nodes: list[CustomEmail | None] | None
    page_info: PageInfo
    total_count: Int


CUSTOM_EMAIL_PAGINATION_CONNECTION_FRAGMENT = """
fragment CustomEmailPaginationConnection on CustomEmailPaginationConnection {
 nodes {
 ...CustomEmail
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
