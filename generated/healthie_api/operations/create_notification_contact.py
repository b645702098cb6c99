# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..inputs.client_portal_setting_input import ClientPortalSettingInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT, NotificationContact
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateNotificationContactInput(InputModel):
    client_portal_access: Boolean | None = None
    client_portal_setting: ClientPortalSettingInput | None = None
    contact_form: str | None = None
    contact_type: str | None = None
    copy_notifications: Boolean | None = None
    dietitian_id: ID | None = None
    email: str | None = None
    emergency: Boolean | None = None
    first_name: str | None = None
    last_name: str | None = None
    linked_client_id: ID | None = None
    phone_number: str | None = None
    relationship: str | None = None
    send_invitation: Boolean | None = None
    user_group_id: ID | None = None
    user_id: ID | None = None


class CreateNotificationContactPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_contact: NotificationContact | None = Field(
        validation_alias="notificationContact", serialization_alias="notificationContact"
    )


OPERATION: GraphQLOperation[CreateNotificationContactPayload] = GraphQLOperation(
    name="createNotificationContact",
    kind="mutation",
    safety="create",
    arguments={"input": "createNotificationContactInput!"},
    document="""
mutation createNotificationContact($input: createNotificationContactInput) {
 createNotificationContact(input: $input) {
 ...CreateNotificationContactPayload
 }
}

fragment CreateNotificationContactPayload on createNotificationContactPayload {
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
    decode=object_of("createNotificationContact", CreateNotificationContactPayload),
)
