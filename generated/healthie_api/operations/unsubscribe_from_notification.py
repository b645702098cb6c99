# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.unsubscribe_from_notification_payload import (
    UNSUBSCRIBE_FROM_NOTIFICATION_PAYLOAD_FRAGMENT,
    UnsubscribeFromNotificationPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UnsubscribeFromNotificationPayload] = GraphQLOperation(
    name="unsubscribeFromNotification",
    kind="mutation",
    root_field="unsubscribeFromNotification",
    python_path="healthie.mutations.unsubscribe_from_notification",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "unsubscribeFromNotificationInput"},
    document="""
mutation unsubscribeFromNotification($input: unsubscribeFromNotificationInput) {
  unsubscribeFromNotification(input: $input) {
    ...UnsubscribeFromNotificationPayload
  }
}
"""
    + UNSUBSCRIBE_FROM_NOTIFICATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("unsubscribeFromNotification", UnsubscribeFromNotificationPayload),
)
