# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.dexcom_connection import DexcomConnection
from ..models.field_error import FieldError


class DeleteDexcomConnectionPayload(BaseModel):
    dexcom_connection: DexcomConnection | None
    messages: list[FieldError | None] | None


DELETE_DEXCOM_CONNECTION_PAYLOAD_FRAGMENT = """
fragment DeleteDexcomConnectionPayload on deleteDexcomConnectionPayload {
  dexcom_connection {
    ...DexcomConnection
  }
  messages {
    ...FieldError
  }
}
"""
