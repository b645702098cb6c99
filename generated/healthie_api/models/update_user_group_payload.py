# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user_group import UserGroup


class UpdateUserGroupPayload(BaseModel):
    messages: list[FieldError | None] | None
    user_group: UserGroup | None


UPDATE_USER_GROUP_PAYLOAD_FRAGMENT = """
fragment UpdateUserGroupPayload on updateUserGroupPayload {
  messages {
    ...FieldError
  }
  user_group {
    ...UserGroup
  }
}
"""
