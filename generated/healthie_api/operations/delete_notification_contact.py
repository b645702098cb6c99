# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT, NotificationContact


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
    root_field="deleteNotificationContact",
    python_path="healthie.mutations.delete_notification_contact",
    safety="idempotent_write",
    confidence="full",
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
    + NOTIFICATION_CONTACT_FRAGMENT,
    decode=object_of("deleteNotificationContact", DeleteNotificationContactPayload),
)
