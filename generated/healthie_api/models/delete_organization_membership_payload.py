# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization_membership import OrganizationMembership


class DeleteOrganizationMembershipPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )


DELETE_ORGANIZATION_MEMBERSHIP_PAYLOAD_FRAGMENT = """
fragment DeleteOrganizationMembershipPayload on deleteOrganizationMembershipPayload {
  messages {
    ...FieldError
  }
  organizationMembership {
    ...OrganizationMembership
  }
}
"""
