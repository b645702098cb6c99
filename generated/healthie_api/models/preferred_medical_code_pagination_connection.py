# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.preferred_medical_code import PreferredMedicalCode


class PreferredMedicalCodePaginationConnection(BaseModel):
    nodes: list[PreferredMedicalCode | None] | None
    page_info: PageInfo
    total_count: Int


PREFERRED_MEDICAL_CODE_PAGINATION_CONNECTION_FRAGMENT = """
fragment PreferredMedicalCodePaginationConnection on PreferredMedicalCodePaginationConnection {
  nodes {
    ...PreferredMedicalCode
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
