# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.course_membership import CourseMembership
from ..models.field_error import FieldError


class PauseCourseMembershipPayload(BaseModel):
    course_membership: CourseMembership | None = Field(
        validation_alias="courseMembership", serialization_alias="courseMembership"
    )
    messages: list[FieldError | None] | None


PAUSE_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT = """
fragment PauseCourseMembershipPayload on PauseCourseMembershipPayload {
  courseMembership {
    ...CourseMembership
  }
  messages {
    ...FieldError
  }
}
"""
