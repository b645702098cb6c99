# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.resume_course_membership_payload import (
    RESUME_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT,
    ResumeCourseMembershipPayload,
)
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
"""
    + RESUME_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT
    + COURSE_MEMBERSHIP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resumeCourseMembership", ResumeCourseMembershipPayload),
)
