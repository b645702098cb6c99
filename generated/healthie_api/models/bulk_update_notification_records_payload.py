# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class BulkUpdateNotificationRecordsPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


BULK_UPDATE_NOTIFICATION_RECORDS_PAYLOAD_FRAGMENT = """
fragment BulkUpdateNotificationRecordsPayload on bulkUpdateNotificationRecordsPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
