# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.shapa_connection import ShapaConnection


class DeleteShapaConnectionPayload(BaseModel):
    messages: list[FieldError | None] | None
    shapa_connection: ShapaConnection | None


DELETE_SHAPA_CONNECTION_PAYLOAD_FRAGMENT = """
fragment DeleteShapaConnectionPayload on deleteShapaConnectionPayload {
  messages {
    ...FieldError
  }
  shapa_connection {
    ...ShapaConnection
  }
}
"""
