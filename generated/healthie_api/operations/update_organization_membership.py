# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership


class UpdateOrganizationMembershipPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )


OPERATION: GraphQLOperation[UpdateOrganizationMembershipPayload] = GraphQLOperation(
    name="updateOrganizationMembership",
    kind="mutation",
    root_field="updateOrganizationMembership",
    python_path="healthie.mutations.update_organization_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOrganizationMembershipInput!"},
    document="""
mutation updateOrganizationMembership($input: updateOrganizationMembershipInput) {
  updateOrganizationMembership(input: $input) {
    ...UpdateOrganizationMembershipPayload
  }
}

fragment UpdateOrganizationMembershipPayload on updateOrganizationMembershipPayload {
  messages {
    ...FieldError
  }
  organizationMembership {
    ...OrganizationMembership
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("updateOrganizationMembership", UpdateOrganizationMembershipPayload),
)
