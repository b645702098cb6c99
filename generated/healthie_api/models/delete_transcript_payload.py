# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..scalars import Boolean


class DeleteTranscriptPayload(BaseModel):
    messages: list[FieldError | None] | None
    success: Boolean | None
    transcript_id: str | None


DELETE_TRANSCRIPT_PAYLOAD_FRAGMENT = """
fragment DeleteTranscriptPayload on DeleteTranscriptPayload {
  messages {
    ...FieldError
  }
  success
  transcript_id
}
"""
