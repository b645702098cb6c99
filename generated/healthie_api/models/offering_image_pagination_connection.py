# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.offering_image import OfferingImage
from ..models.page_info import PageInfo


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
