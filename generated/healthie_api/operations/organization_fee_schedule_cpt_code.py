# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, Int, optional_object_of


class OrganizationFeeScheduleCptCodeType(BaseModel):
    code: str
    description: str
    display_name: str
    fee_per_unit_cents: Int | None
    id: ID


ORGANIZATION_FEE_SCHEDULE_CPT_CODE_FRAGMENT = """
fragment OrganizationFeeScheduleCptCodeType on OrganizationFeeScheduleCptCodeType {
 code
 description
 display_name
 fee_per_unit_cents
 id
}
"""


OPERATION: GraphQLOperation[OrganizationFeeScheduleCptCodeType | None] = GraphQLOperation(
    name="organizationFeeScheduleCptCode",
    kind="query",
    safety="read",
    arguments={"cpt_code_id": "ID!"},
    document="""
query organizationFeeScheduleCptCode($cpt_code_id: ID!) {
 organizationFeeScheduleCptCode(cpt_code_id: $cpt_code_id) {
 ...OrganizationFeeScheduleCptCodeType
 }
}
"""
    + ORGANIZATION_FEE_SCHEDULE_CPT_CODE_FRAGMENT,
    decode=optional_object_of("organizationFeeScheduleCptCode", OrganizationFeeScheduleCptCodeType),
)
