# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..inputs.client_portal_setting_input import ClientPortalSettingInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT, NotificationContact
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class UpdateNotificationContactInput(InputModel):
    client_portal_access: Boolean | None = None
    client_portal_setting: ClientPortalSettingInput | None = None
    contact_type: str | None = None
    copy_notifications: Boolean | None = None
    email: str | None = None
    emergency: Boolean | None = None
    first_name: str | None = None
    id: ID | None = None
    last_name: str | None = None
    phone_number: str | None = None
    relationship: str | None = None


class UpdateNotificationContactPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_contact: NotificationContact | None = Field(
        validation_alias="notificationContact", serialization_alias="notificationContact"
    )


OPERATION: GraphQLOperation[UpdateNotificationContactPayload] = GraphQLOperation(
    name="updateNotificationContact",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateNotificationContactInput!"},
    document="""
mutation updateNotificationContact($input: updateNotificationContactInput) {
 updateNotificationContact(input: $input) {
 ...UpdateNotificationContactPayload
 }
}

fragment UpdateNotificationContactPayload on updateNotificationContactPayload {
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
    decode=object_of("updateNotificationContact", UpdateNotificationContactPayload),
)
