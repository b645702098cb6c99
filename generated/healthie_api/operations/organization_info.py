# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT
from ..models.organization_info import ORGANIZATION_INFO_FRAGMENT, OrganizationInfo

OPERATION: GraphQLOperation[OrganizationInfo | None] = GraphQLOperation(
    name="organizationInfo",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query organizationInfo($id: ID) {
 organizationInfo(id: $id) {
 ...OrganizationInfo
 }
}
"""
    + ORGANIZATION_INFO_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT,
    decode=optional_object_of("organizationInfo", OrganizationInfo),
)
