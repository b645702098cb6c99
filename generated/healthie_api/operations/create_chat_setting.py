# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.chat_setting import CHAT_SETTING_FRAGMENT, ChatSetting
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateChatSettingPayload(BaseModel):
    chat_setting: ChatSetting | None = Field(validation_alias="chatSetting", serialization_alias="chatSetting")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateChatSettingPayload] = GraphQLOperation(
    name="createChatSetting",
    kind="mutation",
    root_field="createChatSetting",
    python_path="healthie.mutations.create_chat_setting",
    safety="create",
    confidence="full",
    arguments={"input": "createChatSettingInput!"},
    document="""
mutation createChatSetting($input: createChatSettingInput) {
  createChatSetting(input: $input) {
    ...CreateChatSettingPayload
  }
}

fragment CreateChatSettingPayload on createChatSettingPayload {
  chatSetting {
    ...ChatSetting
  }
  messages {
    ...FieldError
  }
}
"""
    + CHAT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createChatSetting", CreateChatSettingPayload),
)
