# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership


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
    root_field="deleteOrganizationMembership",
    python_path="healthie.mutations.delete_organization_membership",
    safety="idempotent_write",
    confidence="full",
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
    + ORGANIZATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("deleteOrganizationMembership", DeleteOrganizationMembershipPayload),
)
