# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.organization_fee_schedule_cpt_code_type import (
    ORGANIZATION_FEE_SCHEDULE_CPT_CODE_TYPE_FRAGMENT,
    OrganizationFeeScheduleCptCodeType,
)

OPERATION: GraphQLOperation[OrganizationFeeScheduleCptCodeType | None] = GraphQLOperation(
    name="organizationFeeScheduleCptCode",
    kind="query",
    root_field="organizationFeeScheduleCptCode",
    python_path="healthie.queries.organization_fee_schedule_cpt_code",
    safety="read",
    confidence="full",
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
