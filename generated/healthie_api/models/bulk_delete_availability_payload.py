# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..scalars import Boolean, Int


class BulkDeleteAvailabilityPayload(BaseModel):
    deleted_count: Int | None
    messages: list[FieldError | None] | None
    success: Boolean | None


BULK_DELETE_AVAILABILITY_PAYLOAD_FRAGMENT = """
fragment BulkDeleteAvailabilityPayload on BulkDeleteAvailabilityPayload {
  deleted_count
  messages {
    ...FieldError
  }
  success
}
"""
