# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
