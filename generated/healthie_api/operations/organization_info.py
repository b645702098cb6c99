# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.organization_info import ORGANIZATION_INFO_FRAGMENT, OrganizationInfo

OPERATION: GraphQLOperation[OrganizationInfo | None] = GraphQLOperation(
    name="organizationInfo",
    kind="query",
    root_field="organizationInfo",
    python_path="healthie.queries.organization_info",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query organizationInfo($id: ID) {
  organizationInfo(id: $id) {
    ...OrganizationInfo
  }
}
"""
    + ORGANIZATION_INFO_FRAGMENT,
    decode=optional_object_of("organizationInfo", OrganizationInfo),
)
