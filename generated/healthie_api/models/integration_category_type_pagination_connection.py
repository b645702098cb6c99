# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.integration_category_type import IntegrationCategoryType
from ..models.page_info import PageInfo


class IntegrationCategoryTypePaginationConnection(BaseModel):
    nodes: list[IntegrationCategoryType | None] | None
    page_info: PageInfo
    total_count: Int


INTEGRATION_CATEGORY_TYPE_PAGINATION_CONNECTION_FRAGMENT = """
fragment IntegrationCategoryTypePaginationConnection on IntegrationCategoryTypePaginationConnection {
  nodes {
    ...IntegrationCategoryType
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
