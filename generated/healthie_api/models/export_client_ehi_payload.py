# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class ExportClientEhiPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


EXPORT_CLIENT_EHI_PAYLOAD_FRAGMENT = """
fragment ExportClientEhiPayload on exportClientEhiPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
