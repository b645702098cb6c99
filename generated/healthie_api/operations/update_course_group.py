# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_course_group_payload import UpdateCourseGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCourseGroupPayload] = GraphQLOperation(
    name="updateCourseGroup",
    kind="mutation",
    root_field="updateCourseGroup",
    python_path="healthie.mutations.update_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCourseGroupInput"},
    document="""
mutation updateCourseGroup($input: updateCourseGroupInput) {
  updateCourseGroup(input: $input) {
    ...UpdateCourseGroupPayload
  }
}

fragment UpdateCourseGroupPayload on updateCourseGroupPayload {
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
    decode=object_of("updateCourseGroup", UpdateCourseGroupPayload),
)
