# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[OrganizationMembership | None] = GraphQLOperation(
    name="organizationMembership",
    kind="query",
    safety="read",
    arguments={"id": "ID", "user_id": "ID"},
    document="""
query organizationMembership($id: ID, $user_id: ID) {
 organizationMembership(id: $id, user_id: $user_id) {
 ...OrganizationMembership
 }
}
"""
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("organizationMembership", OrganizationMembership),
)
