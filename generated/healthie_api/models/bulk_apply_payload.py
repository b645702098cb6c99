# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.tag import Tag


class BulkApplyPayload(BaseModel):
    messages: list[FieldError | None] | None
    tags: list[Tag | None] | None


BULK_APPLY_PAYLOAD_FRAGMENT = """
fragment BulkApplyPayload on bulkApplyPayload {
  messages {
    ...FieldError
  }
  tags {
    ...Tag
  }
}
"""
