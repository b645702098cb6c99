# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.entry import Entry
from ..models.field_error import FieldError


class CreateEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


CREATE_ENTRY_PAYLOAD_FRAGMENT = """
fragment CreateEntryPayload on createEntryPayload {
  entry {
    ...Entry
  }
  messages {
    ...FieldError
  }
}
"""
