# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.notification_setting import NOTIFICATION_SETTING_FRAGMENT
from ..models.update_notification_setting_payload import (
    UPDATE_NOTIFICATION_SETTING_PAYLOAD_FRAGMENT,
    UpdateNotificationSettingPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateNotificationSettingPayload] = GraphQLOperation(
    name="updateNotificationSetting",
    kind="mutation",
    root_field="updateNotificationSetting",
    python_path="healthie.mutations.update_notification_setting",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateNotificationSettingInput"},
    document="""
mutation updateNotificationSetting($input: updateNotificationSettingInput) {
  updateNotificationSetting(input: $input) {
    ...UpdateNotificationSettingPayload
  }
}
"""
    + UPDATE_NOTIFICATION_SETTING_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_SETTING_FRAGMENT,
    decode=object_of("updateNotificationSetting", UpdateNotificationSettingPayload),
)
