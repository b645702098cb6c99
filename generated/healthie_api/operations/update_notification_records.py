# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.bulk_update_notification_records_payload import BulkUpdateNotificationRecordsPayload
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

fragment BulkUpdateNotificationRecordsPayload on bulkUpdateNotificationRecordsPayload {
  messages {
    ...FieldError
  }
  success_string
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateNotificationRecords", BulkUpdateNotificationRecordsPayload),
)
