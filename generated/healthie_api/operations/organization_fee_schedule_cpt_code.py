# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.organization_fee_schedule_cpt_code_type import (
    ORGANIZATION_FEE_SCHEDULE_CPT_CODE_TYPE_FRAGMENT,
    OrganizationFeeScheduleCptCodeType,
)

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
    + ORGANIZATION_FEE_SCHEDULE_CPT_CODE_TYPE_FRAGMENT,
    decode=optional_object_of("organizationFeeScheduleCptCode", OrganizationFeeScheduleCptCodeType),
)
