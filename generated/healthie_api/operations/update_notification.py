# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification import NOTIFICATION_FRAGMENT, Notification
from ..models.user import USER_FRAGMENT, User


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
    root_field="updateNotification",
    python_path="healthie.mutations.update_notification",
    safety="idempotent_write",
    confidence="full",
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
    + NOTIFICATION_FRAGMENT,
    decode=object_of("updateNotification", UpdateNotificationPayload),
)
