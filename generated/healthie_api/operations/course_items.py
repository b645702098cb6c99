# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.course_item_pagination_connection import CourseItemPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CourseItemPaginationConnection] = GraphQLOperation(
    name="courseItems",
    kind="query",
    root_field="courseItems",
    python_path="healthie.queries.course_items",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "ID",
        "course_id": "ID",
        "find_for_provider": "Boolean",
        "first": "Int",
        "include_emails": "Boolean",
        "last": "Int",
    },
    page_size=25,
    max_page_size=56,
    document="""
query courseItems($after: String, $before: String, $client_id: ID, $course_id: ID, $find_for_provider: Boolean, $first: Int = 25, $include_emails: Boolean, $last: Int) {
  courseItems(
    after: $after
    before: $before
    client_id: $client_id
    course_id: $course_id
    find_for_provider: $find_for_provider
    first: $first
    include_emails: $include_emails
    last: $last
  ) {
    ...CourseItemPaginationConnection
  }
}

fragment CourseItemPaginationConnection on CourseItemPaginationConnection {
  nodes {
    ...CourseItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment CourseItem on CourseItem {
  attached_object_is_video
  blocked_by_prev_item
  completed_by_client
  completed_course_item {
    id
  }
  completed_memberships_count
  completion_required_for_next_module
  course {
    id
  }
  course_id
  course_name
  created_at
  custom_module_type
  date_restricted
  description
  edit_url
  first_incomplete_required_module {
    id
  }
  has_matrix_field
  id
  incomplete_course_item_id
  item_id
  item_type
  name
  next_item {
    id
  }
  not_available_for_client
  not_available_to_any_clients
  position
  prev_item {
    id
  }
  scheduled_release
  updated_at
  user_id
  view_url
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("courseItems", CourseItemPaginationConnection),
)
