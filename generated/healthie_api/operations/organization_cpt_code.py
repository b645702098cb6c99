# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.organization_cpt_code_type import ORGANIZATION_CPT_CODE_TYPE_FRAGMENT, OrganizationCptCodeType

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
    + ORGANIZATION_CPT_CODE_TYPE_FRAGMENT,
    decode=optional_object_of("organizationCptCode", OrganizationCptCodeType),
)
