# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class UpdateOrganizationMemberPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


UPDATE_ORGANIZATION_MEMBER_PAYLOAD_FRAGMENT = """
fragment UpdateOrganizationMemberPayload on updateOrganizationMemberPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
