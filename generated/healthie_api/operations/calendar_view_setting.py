# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.calendar_view_setting import CALENDAR_VIEW_SETTING_FRAGMENT, CalendarViewSetting

OPERATION: GraphQLOperation[CalendarViewSetting | None] = GraphQLOperation(
    name="calendarViewSetting",
    kind="query",
    safety="read",
    arguments={"saved_filter_id": "ID"},
    document="""
query calendarViewSetting($saved_filter_id: ID) {
 calendarViewSetting(saved_filter_id: $saved_filter_id) {
 ...CalendarViewSetting
 }
}
"""
    + CALENDAR_VIEW_SETTING_FRAGMENT,
    decode=optional_object_of("calendarViewSetting", CalendarViewSetting),
)
