# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.cda_activity_event_pagination_connection import CdaActivityEventPaginationConnection
from ..runtime import GraphQLOperation

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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("cdaActivityEvents", CdaActivityEventPaginationConnection),
)
