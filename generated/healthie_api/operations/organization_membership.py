# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership

OPERATION: GraphQLOperation[OrganizationMembership | None] = GraphQLOperation(
    name="organizationMembership",
    kind="query",
    root_field="organizationMembership",
    python_path="healthie.queries.organization_membership",
    safety="read",
    confidence="full",
    arguments={"id": "ID", "user_id": "ID"},
    document="""
query organizationMembership($id: ID, $user_id: ID) {
  organizationMembership(id: $id, user_id: $user_id) {
    ...OrganizationMembership
  }
}
"""
    + ORGANIZATION_MEMBERSHIP_FRAGMENT,
    decode=optional_object_of("organizationMembership", OrganizationMembership),
)
