# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.course_pagination_connection import CoursePaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CoursePaginationConnection] = GraphQLOperation(
    name="courses",
    kind="query",
    root_field="courses",
    python_path="healthie.queries.courses",
    safety="read",
    confidence="full",
    arguments={
        "active": "Boolean",
        "after": "String",
        "before": "String",
        "course_type": "CourseTypeFilter",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "only_available": "Boolean",
    },
    page_size=25,
    max_page_size=58,
    document="""
query courses($active: Boolean, $after: String, $before: String, $course_type: CourseTypeFilter, $first: Int = 25, $keywords: String, $last: Int, $only_available: Boolean) {
  courses(
    active: $active
    after: $after
    before: $before
    course_type: $course_type
    first: $first
    keywords: $keywords
    last: $last
    only_available: $only_available
  ) {
    ...CoursePaginationConnection
  }
}

fragment CoursePaginationConnection on CoursePaginationConnection {
  nodes {
    ...Course
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Course on Course {
  active
  clients_groups {
    id
  }
  completed_course_memberships_count
  course_benefits {
    id
  }
  course_groups {
    id
  }
  course_items {
    id
  }
  course_memberships_count
  course_type
  created_at
  deleted_at
  description
  end_date
  formatted_benefits
  id
  in_progress_course_memberships_count
  late_enroll
  name
  not_started_course_memberships_count
  offerings {
    id
  }
  preview_image_url
  preview_video_content
  start_date
  updated_at
  use_video_label
  user_groups {
    id
  }
  user_id
  users_course_items_progress
  users_progress
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("courses", CoursePaginationConnection),
)
