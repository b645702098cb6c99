# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_chat_setting_payload import CreateChatSettingPayload
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

fragment CreateChatSettingPayload on createChatSettingPayload {
  chatSetting {
    ...ChatSetting
  }
  messages {
    ...FieldError
  }
}

fragment ChatSetting on ChatSetting {
  auto_welcome_text
  content
  end_date
  hide_close_confirmation
  hide_org_chat_confirmation
  id
  is_active
  is_recurring_active
  no_end_date
  receive_notifications
  receive_notifications_recurring
  recurring_all_day
  recurring_content
  recurring_days_data {
    id
  }
  recurring_end_time
  recurring_friday
  recurring_monday
  recurring_saturday
  recurring_start_time
  recurring_sunday
  recurring_thursday
  recurring_tuesday
  recurring_turned_on
  recurring_wednesday
  scheduled_turned_on
  send_auto_welcome
  start_date
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createChatSetting", CreateChatSettingPayload),
)
