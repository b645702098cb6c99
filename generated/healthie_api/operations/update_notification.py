# Generated.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.entry_reference import ENTRY_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.notification import NOTIFICATION_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.notification import Notification
    from ..models.user import User
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        Notification,
        User,
    ) = later(
        __package__, "..models.field_error:FieldError", "..models.notification:Notification", "..models.user:User"
    )


class UpdateNotificationInput(InputModel):
    id: ID | None = None
    read: Boolean | None = None
    seen: Boolean | None = None


class UpdateNotificationPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    notification: Notification | None


OPERATION: GraphQLOperation[UpdateNotificationPayload] = GraphQLOperation(
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
