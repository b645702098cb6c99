# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.chat_setting import CHAT_SETTING_FRAGMENT, ChatSetting
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateChatSettingPayload(BaseModel):
    chat_setting: ChatSetting | None = Field(validation_alias="chatSetting", serialization_alias="chatSetting")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateChatSettingPayload] = GraphQLOperation(
    name="updateChatSetting",
    kind="mutation",
    root_field="updateChatSetting",
    python_path="healthie.mutations.update_chat_setting",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateChatSettingInput!"},
    document="""
mutation updateChatSetting($input: updateChatSettingInput) {
  updateChatSetting(input: $input) {
    ...UpdateChatSettingPayload
  }
}

fragment UpdateChatSettingPayload on updateChatSettingPayload {
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
    decode=object_of("updateChatSetting", UpdateChatSettingPayload),
)
