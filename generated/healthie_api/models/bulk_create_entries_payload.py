# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
