# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.pause_course_group_payload import PauseCourseGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[PauseCourseGroupPayload] = GraphQLOperation(
    name="pauseCourseGroup",
    kind="mutation",
    root_field="pauseCourseGroup",
    python_path="healthie.mutations.pause_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "PauseCourseGroupInput!"},
    document="""
mutation pauseCourseGroup($input: PauseCourseGroupInput!) {
  pauseCourseGroup(input: $input) {
    ...PauseCourseGroupPayload
  }
}

fragment PauseCourseGroupPayload on PauseCourseGroupPayload {
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
    decode=object_of("pauseCourseGroup", PauseCourseGroupPayload),
)
