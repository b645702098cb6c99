# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.course_membership_pagination_connection import CourseMembershipPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CourseMembershipPaginationConnection] = GraphQLOperation(
    name="courseMemberships",
    kind="query",
    root_field="courseMemberships",
    python_path="healthie.queries.course_memberships",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "ID",
        "fetch_all": "Boolean",
        "first": "Int",
        "last": "Int",
    },
    page_size=25,
    max_page_size=110,
    document="""
query courseMemberships($after: String, $before: String, $client_id: ID, $fetch_all: Boolean, $first: Int = 25, $last: Int) {
  courseMemberships(
    after: $after
    before: $before
    client_id: $client_id
    fetch_all: $fetch_all
    first: $first
    last: $last
  ) {
    ...CourseMembershipPaginationConnection
  }
}

fragment CourseMembershipPaginationConnection on CourseMembershipPaginationConnection {
  nodes {
    ...CourseMembership
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment CourseMembership on CourseMembership {
  course {
    id
  }
  course_id
  course_status
  created_at
  id
  is_paused
  next_incomplete_item {
    id
  }
  next_next_incomplete_item {
    id
  }
  paused_at
  start_at
  total_paused_duration
  updated_at
  user {
    id
  }
  user_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("courseMemberships", CourseMembershipPaginationConnection),
)
