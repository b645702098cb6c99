# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.medication_history_type_list_item import MedicationHistoryTypeListItem
from ..models.page_info import PageInfo


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
