# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership
from ..models.user import USER_FRAGMENT, User


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
