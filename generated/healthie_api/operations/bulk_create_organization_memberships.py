# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int
from pydantic import Field

from ..inputs.professions_input import ProfessionsInput
from ..inputs.specialties_input import SpecialtiesInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership
from ..models.user import USER_FRAGMENT, User


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
    root_field="bulkCreateOrganizationMemberships",
    python_path="healthie.mutations.bulk_create_organization_memberships",
    safety="create",
    confidence="full",
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
    + ORGANIZATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("bulkCreateOrganizationMemberships", BulkCreateOrganizationMembershipsPayload),
)
