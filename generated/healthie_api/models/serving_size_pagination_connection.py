# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.serving_size import ServingSize


class ServingSizePaginationConnection(BaseModel):
    nodes: list[ServingSize | None] | None
    page_info: PageInfo
    total_count: Int


SERVING_SIZE_PAGINATION_CONNECTION_FRAGMENT = """
fragment ServingSizePaginationConnection on ServingSizePaginationConnection {
  nodes {
    ...ServingSize
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
