# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
