# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT, NotificationContact
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteNotificationContactInput(InputModel):
    id: ID | None = None
    user_id: ID | None = None


class DeleteNotificationContactPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_contact: NotificationContact | None = Field(
        validation_alias="notificationContact", serialization_alias="notificationContact"
    )


OPERATION: GraphQLOperation[DeleteNotificationContactPayload] = GraphQLOperation(
    name="deleteNotificationContact",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteNotificationContactInput!"},
    document="""
mutation deleteNotificationContact($input: deleteNotificationContactInput) {
 deleteNotificationContact(input: $input) {
 ...DeleteNotificationContactPayload
 }
}

fragment DeleteNotificationContactPayload on deleteNotificationContactPayload {
 messages {
 ...FieldError
 }
 notificationContact {
 ...NotificationContact
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_CONTACT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteNotificationContact", DeleteNotificationContactPayload),
)
