# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_course_payload import DeleteCoursePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCoursePayload] = GraphQLOperation(
    name="deleteCourse",
    kind="mutation",
    root_field="deleteCourse",
    python_path="healthie.mutations.delete_course",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseInput"},
    document="""
mutation deleteCourse($input: deleteCourseInput) {
  deleteCourse(input: $input) {
    ...DeleteCoursePayload
  }
}

fragment DeleteCoursePayload on deleteCoursePayload {
  course {
    ...Course
  }
  messages {
    ...FieldError
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteCourse", DeleteCoursePayload),
)
