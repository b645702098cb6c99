# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.entry_reference import ENTRY_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.notification import NOTIFICATION_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.user import USER_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.notification import Notification
    from ..operations.user import User
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        Notification,
        User,
    ) = later(
        __package__, "..models.field_error:FieldError", "..models.notification:Notification", "..operations.user:User"
    )


class BulkUpdateNotificationsInput(InputModel):
    from_all_notifications: Boolean | None = Field(
        default=None,
        validation_alias="fromAllNotifications",
        serialization_alias="fromAllNotifications",
        deprecated=True,
    )
    notification_ids: list[ID | None] | None = None
    read: Boolean | None = Field(default=None, deprecated=True)
    seen: Boolean | None = None
    update_all_notifications: Boolean | None = Field(
        default=None, validation_alias="updateAllNotifications", serialization_alias="updateAllNotifications"
    )


class UpdateNotificationInput(InputModel):
    id: ID | None = None
    read: Boolean | None = None
    seen: Boolean | None = None


class BulkUpdateNotificationsPayload(BaseModel):
    current_user: User | None
    messages: list[FieldError | None] | None
    notifications: list[Notification | None] | None


class UpdateNotificationPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    notification: Notification | None


UPDATE_NOTIFICATION: GraphQLOperation[UpdateNotificationPayload] = GraphQLOperation(
    name="updateNotification",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateNotificationInput!"},
    document="""
mutation updateNotification($input: updateNotificationInput) {
 updateNotification(input: $input) {
 ...UpdateNotificationPayload
 }
}

fragment UpdateNotificationPayload on updateNotificationPayload {
 currentUser {
 ...User
 }
 messages {
 ...FieldError
 }
 notification {
 ...Notification
 }
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_FRAGMENT
    + ENTRY_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateNotification", UpdateNotificationPayload),
)

UPDATE_NOTIFICATIONS: GraphQLOperation[BulkUpdateNotificationsPayload] = GraphQLOperation(
    name="updateNotifications",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "bulkUpdateNotificationsInput!"},
    document="""
mutation updateNotifications($input: bulkUpdateNotificationsInput) {
 updateNotifications(input: $input) {
 ...BulkUpdateNotificationsPayload
 }
}

fragment BulkUpdateNotificationsPayload on bulkUpdateNotificationsPayload {
 current_user {
 ...User
 }
 messages {
 ...FieldError
 }
 notifications {
 ...Notification
 }
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_FRAGMENT
    + ENTRY_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateNotifications", BulkUpdateNotificationsPayload),
    facts=(
        Fact(argument="input.fromAllNotifications", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.read", kind="ignored", text="does nothing at the vendor", check="warn"),
    ),
)
