# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT, NotificationContact
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class ClientPortalSettingInput(InputModel):
    chat_with_provider: Boolean | None = None
    id: ID | None = None
    schedule_appointments: Boolean | None = None
    view_and_complete_forms: Boolean | None = None
    view_and_create_goals: Boolean | None = None
    view_and_create_journal_entries: Boolean | None = None
    view_and_pay_bills: Boolean | None = None
    view_and_purchase_packages: Boolean | None = None
    view_and_upload_documents: Boolean | None = None


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


class DeleteNotificationContactInput(InputModel):
    id: ID | None = None
    user_id: ID | None = None


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


class CreateNotificationContactPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_contact: NotificationContact | None = Field(
        validation_alias="notificationContact", serialization_alias="notificationContact"
    )


class DeleteNotificationContactPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_contact: NotificationContact | None = Field(
        validation_alias="notificationContact", serialization_alias="notificationContact"
    )


class UpdateNotificationContactPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_contact: NotificationContact | None = Field(
        validation_alias="notificationContact", serialization_alias="notificationContact"
    )


CREATE_NOTIFICATION_CONTACT: GraphQLOperation[CreateNotificationContactPayload] = GraphQLOperation(
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

DELETE_NOTIFICATION_CONTACT: GraphQLOperation[DeleteNotificationContactPayload] = GraphQLOperation(
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

UPDATE_NOTIFICATION_CONTACT: GraphQLOperation[UpdateNotificationContactPayload] = GraphQLOperation(
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
