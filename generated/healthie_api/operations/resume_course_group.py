# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.resume_course_group_payload import ResumeCourseGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ResumeCourseGroupPayload] = GraphQLOperation(
    name="resumeCourseGroup",
    kind="mutation",
    root_field="resumeCourseGroup",
    python_path="healthie.mutations.resume_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "ResumeCourseGroupInput!"},
    document="""
mutation resumeCourseGroup($input: ResumeCourseGroupInput!) {
  resumeCourseGroup(input: $input) {
    ...ResumeCourseGroupPayload
  }
}

fragment ResumeCourseGroupPayload on ResumeCourseGroupPayload {
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
    decode=object_of("resumeCourseGroup", ResumeCourseGroupPayload),
)
