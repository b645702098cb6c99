# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    DateTime,
    GraphQLOperation,
    Int,
    MoneyText,
    Reference,
    optional_object_of,
)


class OrganizationCptCodeInsuranceFeeType(BaseModel):
    fee_per_unit: Int | None
    id: ID
    insurance_plan: Reference | None
    organization_cpt_code_id: ID | None


class OrganizationCptCodeType(BaseModel):
    cpt_code_id: ID
    created_at: DateTime
    id: ID
    organization_cpt_code_insurance_fees: list[OrganizationCptCodeInsuranceFeeType] | None
    organization_cpt_code_insurance_fees_count: str | None
    organization_id: ID
    price_per_unit: MoneyText | None
    updated_at: DateTime


ORGANIZATION_CPT_CODE_FRAGMENT = """
fragment OrganizationCptCodeInsuranceFeeType on OrganizationCptCodeInsuranceFeeType {
 fee_per_unit
 id
 insurance_plan {
 id
 }
 organization_cpt_code_id
}

fragment OrganizationCptCodeType on OrganizationCptCodeType {
 cpt_code_id
 created_at
 id
 organization_cpt_code_insurance_fees {
 ...OrganizationCptCodeInsuranceFeeType
 }
 organization_cpt_code_insurance_fees_count
 organization_id
 price_per_unit
 updated_at
}
"""


OPERATION: GraphQLOperation[OrganizationCptCodeType | None] = GraphQLOperation(
    name="organizationCptCode",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query organizationCptCode($id: ID) {
 organizationCptCode(id: $id) {
 ...OrganizationCptCodeType
 }
}
"""
    + ORGANIZATION_CPT_CODE_FRAGMENT,
    decode=optional_object_of("organizationCptCode", OrganizationCptCodeType),
)
