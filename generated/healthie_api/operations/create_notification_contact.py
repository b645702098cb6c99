# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT, NotificationContact


class CreateNotificationContactPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_contact: NotificationContact | None = Field(
        validation_alias="notificationContact", serialization_alias="notificationContact"
    )


OPERATION: GraphQLOperation[CreateNotificationContactPayload] = GraphQLOperation(
    name="createNotificationContact",
    kind="mutation",
    root_field="createNotificationContact",
    python_path="healthie.mutations.create_notification_contact",
    safety="create",
    confidence="full",
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
    + NOTIFICATION_CONTACT_FRAGMENT,
    decode=object_of("createNotificationContact", CreateNotificationContactPayload),
)
