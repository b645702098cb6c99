# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_update_notifications_payload import (
    BULK_UPDATE_NOTIFICATIONS_PAYLOAD_FRAGMENT,
    BulkUpdateNotificationsPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.notification import NOTIFICATION_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkUpdateNotificationsPayload] = GraphQLOperation(
    name="updateNotifications",
    kind="mutation",
    root_field="updateNotifications",
    python_path="healthie.mutations.update_notifications",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "bulkUpdateNotificationsInput"},
    document="""
mutation updateNotifications($input: bulkUpdateNotificationsInput) {
  updateNotifications(input: $input) {
    ...BulkUpdateNotificationsPayload
  }
}
"""
    + BULK_UPDATE_NOTIFICATIONS_PAYLOAD_FRAGMENT
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_FRAGMENT,
    decode=object_of("updateNotifications", BulkUpdateNotificationsPayload),
)
