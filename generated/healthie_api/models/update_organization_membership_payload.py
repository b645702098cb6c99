# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization_membership import OrganizationMembership


class UpdateOrganizationMembershipPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )


UPDATE_ORGANIZATION_MEMBERSHIP_PAYLOAD_FRAGMENT = """
fragment UpdateOrganizationMembershipPayload on updateOrganizationMembershipPayload {
  messages {
    ...FieldError
  }
  organizationMembership {
    ...OrganizationMembership
  }
}
"""
