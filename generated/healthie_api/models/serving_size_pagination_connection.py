# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.serving_size import ServingSize
from ..scalars import Int


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
