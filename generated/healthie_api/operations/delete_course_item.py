# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_course_item_payload import DeleteCourseItemPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCourseItemPayload] = GraphQLOperation(
    name="deleteCourseItem",
    kind="mutation",
    root_field="deleteCourseItem",
    python_path="healthie.mutations.delete_course_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseItemInput"},
    document="""
mutation deleteCourseItem($input: deleteCourseItemInput) {
  deleteCourseItem(input: $input) {
    ...DeleteCourseItemPayload
  }
}

fragment DeleteCourseItemPayload on deleteCourseItemPayload {
  courseItem {
    ...CourseItem
  }
  messages {
    ...FieldError
  }
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteCourseItem", DeleteCourseItemPayload),
)
