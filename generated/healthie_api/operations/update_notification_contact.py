# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..inputs.client_portal_setting_input import ClientPortalSettingInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT, NotificationContact


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
    root_field="updateNotificationContact",
    python_path="healthie.mutations.update_notification_contact",
    safety="idempotent_write",
    confidence="full",
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
    + NOTIFICATION_CONTACT_FRAGMENT,
    decode=object_of("updateNotificationContact", UpdateNotificationContactPayload),
)
