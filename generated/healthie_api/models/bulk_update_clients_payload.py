# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class BulkUpdateClientsPayload(BaseModel):
    messages: list[FieldError | None] | None
    users: list[User | None] | None


BULK_UPDATE_CLIENTS_PAYLOAD_FRAGMENT = """
fragment BulkUpdateClientsPayload on bulkUpdateClientsPayload {
  messages {
    ...FieldError
  }
  users {
    ...User
  }
}
"""
