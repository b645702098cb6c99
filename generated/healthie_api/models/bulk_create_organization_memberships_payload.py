# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization_membership import OrganizationMembership
from ..models.user import User
from ..scalars import Int


class BulkCreateOrganizationMembershipsPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization_membership: OrganizationMembership | None = Field(
        validation_alias="organizationMembership", serialization_alias="organizationMembership"
    )
    other_organization_memberships_count: Int | None


BULK_CREATE_ORGANIZATION_MEMBERSHIPS_PAYLOAD_FRAGMENT = """
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
