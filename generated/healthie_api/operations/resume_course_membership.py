# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.resume_course_membership_payload import ResumeCourseMembershipPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ResumeCourseMembershipPayload] = GraphQLOperation(
    name="resumeCourseMembership",
    kind="mutation",
    root_field="resumeCourseMembership",
    python_path="healthie.mutations.resume_course_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "ResumeCourseMembershipInput!"},
    document="""
mutation resumeCourseMembership($input: ResumeCourseMembershipInput!) {
  resumeCourseMembership(input: $input) {
    ...ResumeCourseMembershipPayload
  }
}

fragment ResumeCourseMembershipPayload on ResumeCourseMembershipPayload {
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
    decode=object_of("resumeCourseMembership", ResumeCourseMembershipPayload),
)
