# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.organization_fee_schedule_cpt_code_type import OrganizationFeeScheduleCptCodeType
from ..models.page_info import PageInfo
from ..scalars import Int


class OrganizationFeeScheduleCptCodeTypeConnection(BaseModel):
    nodes: list[OrganizationFeeScheduleCptCodeType | None] | None
    page_info: PageInfo
    total_count: Int


ORGANIZATION_FEE_SCHEDULE_CPT_CODE_TYPE_CONNECTION_FRAGMENT = """
fragment OrganizationFeeScheduleCptCodeTypeConnection on OrganizationFeeScheduleCptCodeTypeConnection {
  nodes {
    ...OrganizationFeeScheduleCptCodeType
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
