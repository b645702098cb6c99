# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.chat_setting import CHAT_SETTING_FRAGMENT
from ..models.create_chat_setting_payload import CREATE_CHAT_SETTING_PAYLOAD_FRAGMENT, CreateChatSettingPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateChatSettingPayload] = GraphQLOperation(
    name="createChatSetting",
    kind="mutation",
    root_field="createChatSetting",
    python_path="healthie.mutations.create_chat_setting",
    safety="create",
    confidence="full",
    arguments={"input": "createChatSettingInput"},
    document="""
mutation createChatSetting($input: createChatSettingInput) {
  createChatSetting(input: $input) {
    ...CreateChatSettingPayload
  }
}
"""
    + CREATE_CHAT_SETTING_PAYLOAD_FRAGMENT
    + CHAT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createChatSetting", CreateChatSettingPayload),
)
