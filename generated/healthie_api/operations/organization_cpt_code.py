# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.organization_cpt_code_type import ORGANIZATION_CPT_CODE_TYPE_FRAGMENT, OrganizationCptCodeType

OPERATION: GraphQLOperation[OrganizationCptCodeType | None] = GraphQLOperation(
    name="organizationCptCode",
    kind="query",
    root_field="organizationCptCode",
    python_path="healthie.queries.organization_cpt_code",
    safety="read",
    confidence="full",
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
