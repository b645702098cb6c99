# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.notification_setting import NOTIFICATION_SETTING_FRAGMENT, NotificationSetting


class UpdateNotificationSettingPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_setting: NotificationSetting | None = Field(
        validation_alias="notificationSetting", serialization_alias="notificationSetting"
    )


OPERATION: GraphQLOperation[UpdateNotificationSettingPayload] = GraphQLOperation(
    name="updateNotificationSetting",
    kind="mutation",
    root_field="updateNotificationSetting",
    python_path="healthie.mutations.update_notification_setting",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateNotificationSettingInput!"},
    document="""
mutation updateNotificationSetting($input: updateNotificationSettingInput) {
  updateNotificationSetting(input: $input) {
    ...UpdateNotificationSettingPayload
  }
}

fragment UpdateNotificationSettingPayload on updateNotificationSettingPayload {
  messages {
    ...FieldError
  }
  notificationSetting {
    ...NotificationSetting
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_SETTING_FRAGMENT,
    decode=object_of("updateNotificationSetting", UpdateNotificationSettingPayload),
    facts=(
        Fact(
            argument="input.marketing_communcation_preference",
            kind="replaced",
            text="is deprecated",
            check="deprecated",
        ),
    ),
)
