# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
