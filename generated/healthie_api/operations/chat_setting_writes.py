# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.chat_setting import CHAT_SETTING_FRAGMENT, ChatSetting


class DayRangeInputObjectType(InputModel):
    days: list[str | None] | None = None
    time_range: str | None = None


class RecurringDaysInputObjectType(InputModel):
    day_ranges: list[DayRangeInputObjectType | None] | None = None
    id: ID | None = None


class CreateChatSettingInput(InputModel):
    auto_welcome_text: str | None = None
    content: str | None = None
    end_date: ZonedDateTime | None = None
    is_active: Boolean | None = None
    is_recurring_active: Boolean | None = None
    no_end_date: Boolean | None = None
    receive_notifications: Boolean | None = None
    receive_notifications_recurring: Boolean | None = None
    recurring_content: str | None = None
    recurring_days_data: RecurringDaysInputObjectType | None = None
    recurring_turned_on: Boolean | None = None
    scheduled_turned_on: Boolean | None = None
    send_auto_welcome: Boolean | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None


class UpdateChatSettingInput(InputModel):
    auto_welcome_text: str | None = None
    content: str | None = None
    end_date: ZonedDateTime | None = None
    id: ID | None = None
    is_active: Boolean | None = None
    is_recurring_active: Boolean | None = None
    no_end_date: Boolean | None = None
    receive_notifications: Boolean | None = None
    receive_notifications_recurring: Boolean | None = None
    recurring_content: str | None = None
    recurring_days_data: RecurringDaysInputObjectType | None = None
    recurring_turned_on: Boolean | None = None
    scheduled_turned_on: Boolean | None = None
    send_auto_welcome: Boolean | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None


class CreateChatSettingPayload(BaseModel):
    chat_setting: ChatSetting | None = Field(validation_alias="chatSetting", serialization_alias="chatSetting")
    messages: list[FieldError | None] | None


class UpdateChatSettingPayload(BaseModel):
    chat_setting: ChatSetting | None = Field(validation_alias="chatSetting", serialization_alias="chatSetting")
    messages: list[FieldError | None] | None


CREATE_CHAT_SETTING: GraphQLOperation[CreateChatSettingPayload] = GraphQLOperation(
    name="createChatSetting",
    kind="mutation",
    safety="create",
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

UPDATE_CHAT_SETTING: GraphQLOperation[UpdateChatSettingPayload] = GraphQLOperation(
    name="updateChatSetting",
    kind="mutation",
    safety="idempotent_write",
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
