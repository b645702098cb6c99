# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_update_notification_records_payload import (
    BULK_UPDATE_NOTIFICATION_RECORDS_PAYLOAD_FRAGMENT,
    BulkUpdateNotificationRecordsPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkUpdateNotificationRecordsPayload] = GraphQLOperation(
    name="updateNotificationRecords",
    kind="mutation",
    root_field="updateNotificationRecords",
    python_path="healthie.mutations.update_notification_records",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "bulkUpdateNotificationRecordsInput"},
    document="""
mutation updateNotificationRecords($input: bulkUpdateNotificationRecordsInput) {
  updateNotificationRecords(input: $input) {
    ...BulkUpdateNotificationRecordsPayload
  }
}
"""
    + BULK_UPDATE_NOTIFICATION_RECORDS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateNotificationRecords", BulkUpdateNotificationRecordsPayload),
)
