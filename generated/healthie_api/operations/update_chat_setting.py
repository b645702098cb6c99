# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.chat_setting import CHAT_SETTING_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_chat_setting_payload import UPDATE_CHAT_SETTING_PAYLOAD_FRAGMENT, UpdateChatSettingPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateChatSettingPayload] = GraphQLOperation(
    name="updateChatSetting",
    kind="mutation",
    root_field="updateChatSetting",
    python_path="healthie.mutations.update_chat_setting",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateChatSettingInput"},
    document="""
mutation updateChatSetting($input: updateChatSettingInput) {
  updateChatSetting(input: $input) {
    ...UpdateChatSettingPayload
  }
}
"""
    + UPDATE_CHAT_SETTING_PAYLOAD_FRAGMENT
    + CHAT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateChatSetting", UpdateChatSettingPayload),
)
