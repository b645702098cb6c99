# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.calendar_view_setting import CALENDAR_VIEW_SETTING_FRAGMENT, CalendarViewSetting

OPERATION: GraphQLOperation[CalendarViewSetting | None] = GraphQLOperation(
    name="calendarViewSetting",
    kind="query",
    root_field="calendarViewSetting",
    python_path="healthie.queries.calendar_view_setting",
    safety="read",
    confidence="full",
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
