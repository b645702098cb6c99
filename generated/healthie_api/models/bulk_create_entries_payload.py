# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.entry import Entry
from ..models.field_error import FieldError


class BulkCreateEntriesPayload(BaseModel):
    entries: list[Entry | None] | None
    messages: list[FieldError | None] | None


BULK_CREATE_ENTRIES_PAYLOAD_FRAGMENT = """
fragment BulkCreateEntriesPayload on bulkCreateEntriesPayload {
  entries {
    ...Entry
  }
  messages {
    ...FieldError
  }
}
"""
