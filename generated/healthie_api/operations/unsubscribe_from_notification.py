# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UnsubscribeFromNotificationInput(InputModel):
    notification_setting_uuid: str | None = None
    type_of_notification: str | None = None
    user_id: ID | None = None


class UnsubscribeFromNotificationPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_setting_updated: Boolean | None = Field(
        validation_alias="notificationSettingUpdated", serialization_alias="notificationSettingUpdated"
    )


OPERATION: GraphQLOperation[UnsubscribeFromNotificationPayload] = GraphQLOperation(
    name="unsubscribeFromNotification",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "unsubscribeFromNotificationInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("unsubscribeFromNotification", UnsubscribeFromNotificationPayload),
)
