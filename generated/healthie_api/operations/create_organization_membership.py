# Generated.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..inputs.professions_input import ProfessionsInput
from ..inputs.specialties_input import SpecialtiesInput
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.organization_membership import OrganizationMembership
    from ..models.user import User
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        OrganizationMembership,
        User,
    ) = later(
        __package__,
        "..models.field_error:FieldError",
        "..models.organization_membership:OrganizationMembership",
        "..models.user:User",
    )


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
    safety="create",
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
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createOrganizationMembership", CreateOrganizationMembershipPayload),
)
