# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class MergeClientsPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


MERGE_CLIENTS_PAYLOAD_FRAGMENT = """
fragment MergeClientsPayload on mergeClientsPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
