# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class ClearUnreconciledObjectsPayload(BaseModel):
    messages: list[FieldError | None] | None


CLEAR_UNRECONCILED_OBJECTS_PAYLOAD_FRAGMENT = """
fragment ClearUnreconciledObjectsPayload on clearUnreconciledObjectsPayload {
  messages {
    ...FieldError
  }
}
"""
