# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class BulkUpdateNotificationRecordsInput(InputModel):
    user_id: ID | None = None
    viewed_bounced_records: Boolean | None = None


class BulkUpdateNotificationRecordsPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[BulkUpdateNotificationRecordsPayload] = GraphQLOperation(
    name="updateNotificationRecords",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "bulkUpdateNotificationRecordsInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateNotificationRecords", BulkUpdateNotificationRecordsPayload),
)
