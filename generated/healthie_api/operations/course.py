# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.course import Course
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Course | None] = GraphQLOperation(
    name="course",
    kind="query",
    root_field="course",
    python_path="healthie.queries.course",
    safety="read",
    confidence="full",
    arguments={"course_id": "ID", "id": "ID"},
    document="""
query course($course_id: ID, $id: ID) {
  course(course_id: $course_id, id: $id) {
    ...Course
  }
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
""",
    decode=optional_object_of("course", Course),
)
