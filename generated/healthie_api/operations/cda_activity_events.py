# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class CdaActivityEvent(BaseModel):
    activity_type: str | None
    cda_type: str | None
    created_at: DateTime | None
    document_id: str | None
    id: ID
    outbound_recipient: str | None
    user: Reference | None
    user_email: str | None


class CdaActivityEventPaginationConnection(BaseModel):
    nodes: list[CdaActivityEvent | None] | None
    page_info: PageInfo
    total_count: Int


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

fragment CdaActivityEventPaginationConnection on CdaActivityEventPaginationConnection {
  nodes {
    ...CdaActivityEvent
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment CdaActivityEvent on CdaActivityEvent {
  activity_type
  cda_type
  created_at
  document_id
  id
  outbound_recipient
  user {
    id
  }
  user_email
}
"""
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
