# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.medication_type import MedicationType
from ..models.page_info import PageInfo


class MedicationTypePaginationConnection(BaseModel):
    nodes: list[MedicationType | None] | None
    page_info: PageInfo
    total_count: Int


MEDICATION_TYPE_PAGINATION_CONNECTION_FRAGMENT = """
fragment MedicationTypePaginationConnection on MedicationTypePaginationConnection {
  nodes {
    ...MedicationType
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
