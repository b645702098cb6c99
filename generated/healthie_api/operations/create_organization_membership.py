# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..inputs.professions_input import ProfessionsInput
from ..inputs.specialties_input import SpecialtiesInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership
from ..models.user import USER_FRAGMENT, User


class CreateOrganizationMembershipInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    org_role: str | None = None
    organization_id: ID | None = None
    password: str | None = None
    permission_template_id: ID | None = None
    professions: list[ProfessionsInput | None] | None = None
    send_invite_email: Boolean | None = None
    specialties: list[SpecialtiesInput | None] | None = None
    timezone: str | None = None
    title: str | None = None


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
