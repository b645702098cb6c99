# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean


class ExternalCalendar(BaseModel):
    add_to_calendar: Boolean | None
    calendar_list: list[str | None] | None
    email: str | None
    external_type: str | None
    has_ran_first_sync: Boolean | None
    id: ID
    pull_from_calendar: Boolean | None
    pull_in_event_details: Boolean | None
    pulled_in_calendars: list[str | None] | None
    resource_name: str | None
    user_id: ID | None


EXTERNAL_CALENDAR_FRAGMENT = """
fragment ExternalCalendar on ExternalCalendar {
 add_to_calendar
 calendar_list
 email
 external_type
 has_ran_first_sync
 id
 pull_from_calendar
 pull_in_event_details
 pulled_in_calendars
 resource_name
 user_id
}
"""
