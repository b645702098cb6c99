# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.medication_type import MedicationType
from ..models.page_info import PageInfo
from ..scalars import Int


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
