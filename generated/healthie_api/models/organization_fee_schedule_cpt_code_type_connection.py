# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.organization_fee_schedule_cpt_code_type import OrganizationFeeScheduleCptCodeType
from ..models.page_info import PageInfo


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
