# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user_group import UserGroup


class DeleteUserGroupPayload(BaseModel):
    messages: list[FieldError | None] | None
    user_group: UserGroup | None


DELETE_USER_GROUP_PAYLOAD_FRAGMENT = """
fragment DeleteUserGroupPayload on deleteUserGroupPayload {
  messages {
    ...FieldError
  }
  user_group {
    ...UserGroup
  }
}
"""
