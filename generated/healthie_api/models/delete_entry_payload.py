# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.entry import Entry
from ..models.field_error import FieldError


class DeleteEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


DELETE_ENTRY_PAYLOAD_FRAGMENT = """
fragment DeleteEntryPayload on deleteEntryPayload {
  entry {
    ...Entry
  }
  messages {
    ...FieldError
  }
}
"""
