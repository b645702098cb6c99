# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT, CourseMembership
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ResumeCourseMembershipInput(InputModel):
    id: ID


class ResumeCourseMembershipPayload(BaseModel):
    course_membership: CourseMembership | None = Field(
        validation_alias="courseMembership", serialization_alias="courseMembership"
    )
    messages: list[FieldError | None] | None


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
"""
    + COURSE_MEMBERSHIP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resumeCourseMembership", ResumeCourseMembershipPayload),
)
