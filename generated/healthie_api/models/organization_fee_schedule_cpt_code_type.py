# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Int


class OrganizationFeeScheduleCptCodeType(BaseModel):
    code: str
    description: str
    display_name: str
    fee_per_unit_cents: Int | None
    id: ID


ORGANIZATION_FEE_SCHEDULE_CPT_CODE_TYPE_FRAGMENT = """
fragment OrganizationFeeScheduleCptCodeType on OrganizationFeeScheduleCptCodeType {
 code
 description
 display_name
 fee_per_unit_cents
 id
}
"""
