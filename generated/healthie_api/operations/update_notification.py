# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.notification import NOTIFICATION_FRAGMENT
from ..models.update_notification_payload import UPDATE_NOTIFICATION_PAYLOAD_FRAGMENT, UpdateNotificationPayload
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateNotificationPayload] = GraphQLOperation(
    name="updateNotification",
    kind="mutation",
    root_field="updateNotification",
    python_path="healthie.mutations.update_notification",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateNotificationInput"},
    document="""
mutation updateNotification($input: updateNotificationInput) {
  updateNotification(input: $input) {
    ...UpdateNotificationPayload
  }
}
"""
    + UPDATE_NOTIFICATION_PAYLOAD_FRAGMENT
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_FRAGMENT,
    decode=object_of("updateNotification", UpdateNotificationPayload),
)
