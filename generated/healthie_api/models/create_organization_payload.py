# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization import Organization
from ..models.user import User


class CreateOrganizationPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization: Organization | None


CREATE_ORGANIZATION_PAYLOAD_FRAGMENT = """
fragment CreateOrganizationPayload on createOrganizationPayload {
  currentUser {
    ...User
  }
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
}
"""
