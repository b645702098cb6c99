# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user_group import UserGroup


class CreateGroupPayload(BaseModel):
    messages: list[FieldError | None] | None
    user_group: UserGroup | None


CREATE_GROUP_PAYLOAD_FRAGMENT = """
fragment CreateGroupPayload on createGroupPayload {
  messages {
    ...FieldError
  }
  user_group {
    ...UserGroup
  }
}
"""
