# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.entry import Entry
from ..models.field_error import FieldError


class UpdateEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


UPDATE_ENTRY_PAYLOAD_FRAGMENT = """
fragment UpdateEntryPayload on updateEntryPayload {
  entry {
    ...Entry
  }
  messages {
    ...FieldError
  }
}
"""
