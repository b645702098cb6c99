# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
