# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.external_calendar import EXTERNAL_CALENDAR_FRAGMENT, ExternalCalendar
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class CalendarStatus(OpenEnum):
    errored = "errored"


class CalendarType(OpenEnum):
    google = "google"
    outlook = "outlook"


class ExternalCalendarConnection(BaseModel):
    nodes: list[ExternalCalendar | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ExternalCalendarConnection] = GraphQLOperation(
    name="externalCalendars",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "calendar_status": "CalendarStatus",
        "calendar_type": "CalendarType",
        "first": "Int",
        "include_suborganizations": "Boolean",
        "is_org": "Boolean",
        "last": "Int",
    },
    page_size=25,
    max_page_size=181,
    document="""
query externalCalendars($after: String, $before: String, $calendar_status: CalendarStatus, $calendar_type: CalendarType, $first: Int = 25, $include_suborganizations: Boolean, $is_org: Boolean, $last: Int) {
 externalCalendars(
 after: $after
 before: $before
 calendar_status: $calendar_status
 calendar_type: $calendar_type
 first: $first
 include_suborganizations: $include_suborganizations
 is_org: $is_org
 last: $last
 ) {
 ...ExternalCalendarConnection
 }
}

fragment ExternalCalendarConnection on ExternalCalendarConnection {
 nodes {
 ...ExternalCalendar
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + EXTERNAL_CALENDAR_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("externalCalendars", ExternalCalendarConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="ExternalCalendar",
    ),
)
