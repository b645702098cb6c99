# Generated.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    object_of,
)

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


class BulkCreateOrganizationMembershipsInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    org_role: str | None = None
    organization_ids: list[ID | None]
    password: str | None = None
    permission_template_id: ID | None = None
    professions: list[ProfessionsInput | None] | None = None
    send_invite_email: Boolean | None = None
    specialties: list[SpecialtiesInput | None] | None = None
    timezone: str | None = None
    title: str | None = None


class BulkCreateOrganizationMembershipsPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )
    other_organization_memberships_count: Int | None


OPERATION: GraphQLOperation[BulkCreateOrganizationMembershipsPayload] = GraphQLOperation(
    name="bulkCreateOrganizationMemberships",
    kind="mutation",
    safety="create",
    arguments={"input": "bulkCreateOrganizationMembershipsInput!"},
    document="""
mutation bulkCreateOrganizationMemberships($input: bulkCreateOrganizationMembershipsInput) {
 bulkCreateOrganizationMemberships(input: $input) {
 ...BulkCreateOrganizationMembershipsPayload
 }
}

fragment BulkCreateOrganizationMembershipsPayload on bulkCreateOrganizationMembershipsPayload {
 currentUser {
 ...User
 }
 messages {
 ...FieldError
 }
 organizationMembership {
 ...OrganizationMembership
 }
 other_organization_memberships_count
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("bulkCreateOrganizationMemberships", BulkCreateOrganizationMembershipsPayload),
)
