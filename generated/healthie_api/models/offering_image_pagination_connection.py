# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.offering_image import OfferingImage
from ..models.page_info import PageInfo
from ..scalars import Int


class OfferingImagePaginationConnection(BaseModel):
    nodes: list[OfferingImage | None] | None
    page_info: PageInfo
    total_count: Int


OFFERING_IMAGE_PAGINATION_CONNECTION_FRAGMENT = """
fragment OfferingImagePaginationConnection on OfferingImagePaginationConnection {
  nodes {
    ...OfferingImage
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
