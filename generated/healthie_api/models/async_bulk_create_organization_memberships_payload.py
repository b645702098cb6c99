# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class AsyncBulkCreateOrganizationMembershipsPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None


ASYNC_BULK_CREATE_ORGANIZATION_MEMBERSHIPS_PAYLOAD_FRAGMENT = """
fragment AsyncBulkCreateOrganizationMembershipsPayload on asyncBulkCreateOrganizationMembershipsPayload {
  currentUser {
    ...User
  }
  messages {
    ...FieldError
  }
}
"""
