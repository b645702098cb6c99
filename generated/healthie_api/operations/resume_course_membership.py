# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.course_membership import COURSE_MEMBERSHIP_FRAGMENT, CourseMembership


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
    safety="idempotent_write",
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
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resumeCourseMembership", ResumeCourseMembershipPayload),
)
