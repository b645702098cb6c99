# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.pause_course_membership_payload import PauseCourseMembershipPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[PauseCourseMembershipPayload] = GraphQLOperation(
    name="pauseCourseMembership",
    kind="mutation",
    root_field="pauseCourseMembership",
    python_path="healthie.mutations.pause_course_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "PauseCourseMembershipInput!"},
    document="""
mutation pauseCourseMembership($input: PauseCourseMembershipInput!) {
  pauseCourseMembership(input: $input) {
    ...PauseCourseMembershipPayload
  }
}

fragment PauseCourseMembershipPayload on PauseCourseMembershipPayload {
  courseMembership {
    ...CourseMembership
  }
  messages {
    ...FieldError
  }
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("pauseCourseMembership", PauseCourseMembershipPayload),
)
