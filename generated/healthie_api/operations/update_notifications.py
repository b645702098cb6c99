# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification import NOTIFICATION_FRAGMENT, Notification
from ..models.user import USER_FRAGMENT, User


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


class BulkUpdateNotificationsPayload(BaseModel):
    current_user: User | None
    messages: list[FieldError | None] | None
    notifications: list[Notification | None] | None


OPERATION: GraphQLOperation[BulkUpdateNotificationsPayload] = GraphQLOperation(
    name="updateNotifications",
    kind="mutation",
    root_field="updateNotifications",
    python_path="healthie.mutations.update_notifications",
    safety="idempotent_write",
    confidence="full",
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
    + NOTIFICATION_FRAGMENT,
    decode=object_of("updateNotifications", BulkUpdateNotificationsPayload),
    facts=(
        Fact(argument="input.fromAllNotifications", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(argument="input.read", kind="ignored", text="does nothing at the vendor", check="warn"),
    ),
)
