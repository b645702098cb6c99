# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, optional_object_of


class DayRangeType(BaseModel):
    days: list[str | None] | None
    time_range: str | None


class RecurringDaysData(BaseModel):
    day_ranges: list[DayRangeType] | None
    id: ID


class ChatSetting(BaseModel):
    auto_welcome_text: str | None
    content: str | None
    end_date: DateTime | None
    hide_close_confirmation: Boolean | None
    hide_org_chat_confirmation: Boolean | None
    id: ID
    is_active: Boolean | None
    is_recurring_active: Boolean | None
    no_end_date: Boolean | None
    receive_notifications: Boolean | None
    receive_notifications_recurring: Boolean | None
    recurring_all_day: Boolean | None
    recurring_content: str | None
    recurring_days_data: RecurringDaysData | None
    recurring_end_time: str | None
    recurring_friday: str | None
    recurring_monday: str | None
    recurring_saturday: str | None
    recurring_start_time: str | None
    recurring_sunday: str | None
    recurring_thursday: str | None
    recurring_tuesday: str | None
    recurring_turned_on: Boolean | None
    recurring_wednesday: str | None
    scheduled_turned_on: Boolean | None
    send_auto_welcome: Boolean | None
    start_date: DateTime | None
    user_id: ID | None


CHAT_SETTING_FRAGMENT = """
fragment DayRangeType on DayRangeType {
 days
 time_range
}

fragment RecurringDaysData on RecurringDaysData {
 day_ranges {
 ...DayRangeType
 }
 id
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
 ...RecurringDaysData
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
"""


OPERATION: GraphQLOperation[ChatSetting | None] = GraphQLOperation(
    name="chatSetting",
    kind="query",
    safety="read",
    arguments={"id": "ID", "user_id": "ID"},
    document="""
query chatSetting($id: ID, $user_id: ID) {
 chatSetting(id: $id, user_id: $user_id) {
 ...ChatSetting
 }
}
"""
    + CHAT_SETTING_FRAGMENT,
    decode=optional_object_of("chatSetting", ChatSetting),
)
