# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.chat_setting import ChatSetting
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ChatSetting | None] = GraphQLOperation(
    name="chatSetting",
    kind="query",
    root_field="chatSetting",
    python_path="healthie.queries.chat_setting",
    safety="read",
    confidence="full",
    arguments={"id": "ID", "user_id": "ID"},
    document="""
query chatSetting($id: ID, $user_id: ID) {
  chatSetting(id: $id, user_id: $user_id) {
    ...ChatSetting
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
""",
    decode=optional_object_of("chatSetting", ChatSetting),
)
