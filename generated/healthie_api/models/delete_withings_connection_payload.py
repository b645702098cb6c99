# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.withings_connection import WithingsConnection


class DeleteWithingsConnectionPayload(BaseModel):
    messages: list[FieldError | None] | None
    withings_connection: WithingsConnection | None


DELETE_WITHINGS_CONNECTION_PAYLOAD_FRAGMENT = """
fragment DeleteWithingsConnectionPayload on deleteWithingsConnectionPayload {
  messages {
    ...FieldError
  }
  withings_connection {
    ...WithingsConnection
  }
}
"""
