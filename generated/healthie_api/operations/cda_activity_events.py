# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.cda_activity_event import CDA_ACTIVITY_EVENT_FRAGMENT
from ..models.cda_activity_event_pagination_connection import (
    CDA_ACTIVITY_EVENT_PAGINATION_CONNECTION_FRAGMENT,
    CdaActivityEventPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[CdaActivityEventPaginationConnection] = GraphQLOperation(
    name="cdaActivityEvents",
    kind="query",
    root_field="cdaActivityEvents",
    python_path="healthie.queries.cda_activity_events",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=221,
    document="""
query cdaActivityEvents($after: String, $before: String, $first: Int = 25, $last: Int) {
  cdaActivityEvents(after: $after, before: $before, first: $first, last: $last) {
    ...CdaActivityEventPaginationConnection
  }
}
"""
    + CDA_ACTIVITY_EVENT_PAGINATION_CONNECTION_FRAGMENT
    + CDA_ACTIVITY_EVENT_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("cdaActivityEvents", CdaActivityEventPaginationConnection),
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
        item="CdaActivityEvent",
    ),
)
