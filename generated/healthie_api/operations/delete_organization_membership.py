# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteOrganizationMembershipInput(InputModel):
    id: ID | None = None


class DeleteOrganizationMembershipPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )


OPERATION: GraphQLOperation[DeleteOrganizationMembershipPayload] = GraphQLOperation(
    name="deleteOrganizationMembership",
    kind="mutation",
    safety="idempotent_write",
    deprecated="deprecated by the vendor",
    arguments={"input": "deleteOrganizationMembershipInput!"},
    document="""
mutation deleteOrganizationMembership($input: deleteOrganizationMembershipInput) {
 deleteOrganizationMembership(input: $input) {
 ...DeleteOrganizationMembershipPayload
 }
}

fragment DeleteOrganizationMembershipPayload on deleteOrganizationMembershipPayload {
 messages {
 ...FieldError
 }
 organizationMembership {
 ...OrganizationMembership
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteOrganizationMembership", DeleteOrganizationMembershipPayload),
)
