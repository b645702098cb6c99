# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime, MoneyText


class OrganizationCptCodeType(BaseModel):
    cpt_code_id: ID
    created_at: DateTime
    id: ID
    organization_cpt_code_insurance_fees: list[Reference] | None
    organization_cpt_code_insurance_fees_count: str | None
    organization_id: ID
    price_per_unit: MoneyText | None
    updated_at: DateTime


ORGANIZATION_CPT_CODE_TYPE_FRAGMENT = """
fragment OrganizationCptCodeType on OrganizationCptCodeType {
  cpt_code_id
  created_at
  id
  organization_cpt_code_insurance_fees {
    id
  }
  organization_cpt_code_insurance_fees_count
  organization_id
  price_per_unit
  updated_at
}
"""
