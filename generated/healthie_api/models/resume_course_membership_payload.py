# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.course_membership import CourseMembership
from ..models.field_error import FieldError


class ResumeCourseMembershipPayload(BaseModel):
    course_membership: CourseMembership | None = Field(
        validation_alias="courseMembership", serialization_alias="courseMembership"
    )
    messages: list[FieldError | None] | None


RESUME_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT = """
fragment ResumeCourseMembershipPayload on ResumeCourseMembershipPayload {
  courseMembership {
    ...CourseMembership
  }
  messages {
    ...FieldError
  }
}
"""
