# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership
from ..models.user import USER_FRAGMENT, User


class CreateOrganizationMembershipPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )


OPERATION: GraphQLOperation[CreateOrganizationMembershipPayload] = GraphQLOperation(
    name="createOrganizationMembership",
    kind="mutation",
    root_field="createOrganizationMembership",
    python_path="healthie.mutations.create_organization_membership",
    safety="create",
    confidence="full",
    arguments={"input": "createOrganizationMembershipInput!"},
    document="""
mutation createOrganizationMembership($input: createOrganizationMembershipInput) {
  createOrganizationMembership(input: $input) {
    ...CreateOrganizationMembershipPayload
  }
}

fragment CreateOrganizationMembershipPayload on createOrganizationMembershipPayload {
  currentUser {
    ...User
  }
  messages {
    ...FieldError
  }
  organizationMembership {
    ...OrganizationMembership
  }
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("createOrganizationMembership", CreateOrganizationMembershipPayload),
)
