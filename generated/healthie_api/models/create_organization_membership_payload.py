# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization_membership import OrganizationMembership
from ..models.user import User


class CreateOrganizationMembershipPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )


CREATE_ORGANIZATION_MEMBERSHIP_PAYLOAD_FRAGMENT = """
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
