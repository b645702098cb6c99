# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

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
    root_field="updateNotificationRecords",
    python_path="healthie.mutations.update_notification_records",
    safety="idempotent_write",
    confidence="full",
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
