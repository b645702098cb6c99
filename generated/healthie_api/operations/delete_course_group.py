# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_course_group_payload import DeleteCourseGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCourseGroupPayload] = GraphQLOperation(
    name="deleteCourseGroup",
    kind="mutation",
    root_field="deleteCourseGroup",
    python_path="healthie.mutations.delete_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseGroupInput"},
    document="""
mutation deleteCourseGroup($input: deleteCourseGroupInput) {
  deleteCourseGroup(input: $input) {
    ...DeleteCourseGroupPayload
  }
}

fragment DeleteCourseGroupPayload on deleteCourseGroupPayload {
  courseGroup {
    ...CourseGroup
  }
  messages {
    ...FieldError
  }
}

fragment CourseGroup on CourseGroup {
  course {
    id
  }
  id
  is_paused
  paused_at
  start_at
  start_on_group_assignment
  user_group {
    id
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteCourseGroup", DeleteCourseGroupPayload),
)
