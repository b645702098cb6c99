# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.medication_history_type_list_item import MedicationHistoryTypeListItem
from ..models.page_info import PageInfo
from ..scalars import Int


class MedicationHistoryTypePaginationConnection(BaseModel):
    nodes: list[MedicationHistoryTypeListItem | None] | None
    page_info: PageInfo
    total_count: Int


MEDICATION_HISTORY_TYPE_PAGINATION_CONNECTION_FRAGMENT = """
fragment MedicationHistoryTypePaginationConnection on MedicationHistoryTypePaginationConnection {
  nodes {
    ...MedicationHistoryTypeListItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
