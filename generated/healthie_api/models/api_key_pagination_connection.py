# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.api_key import ApiKey
from ..models.page_info import PageInfo


class ApiKeyPaginationConnection(BaseModel):
    nodes: list[ApiKey | None] | None
    page_info: PageInfo
    total_count: Int


API_KEY_PAGINATION_CONNECTION_FRAGMENT = """
fragment ApiKeyPaginationConnection on ApiKeyPaginationConnection {
  nodes {
    ...ApiKey
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
