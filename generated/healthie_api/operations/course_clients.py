# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.course_membership_pagination_connection import CourseMembershipPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CourseMembershipPaginationConnection] = GraphQLOperation(
    name="courseClients",
    kind="query",
    root_field="courseClients",
    python_path="healthie.queries.course_clients",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "course_id": "ID",
        "course_status": "String",
        "first": "Int",
        "last": "Int",
    },
    page_size=25,
    max_page_size=110,
    document="""
query courseClients($after: String, $before: String, $course_id: ID, $course_status: String, $first: Int = 25, $last: Int) {
  courseClients(
    after: $after
    before: $before
    course_id: $course_id
    course_status: $course_status
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
    decode=object_of("courseClients", CourseMembershipPaginationConnection),
)
