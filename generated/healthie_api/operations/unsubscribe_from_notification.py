# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.unsubscribe_from_notification_payload import UnsubscribeFromNotificationPayload
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

fragment UnsubscribeFromNotificationPayload on unsubscribeFromNotificationPayload {
  messages {
    ...FieldError
  }
  notificationSettingUpdated
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("unsubscribeFromNotification", UnsubscribeFromNotificationPayload),
)
