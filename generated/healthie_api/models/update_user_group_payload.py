# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
