# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.course_group import CourseGroup
from ..models.field_error import FieldError


class ResumeCourseGroupPayload(BaseModel):
    course_group: CourseGroup | None = Field(validation_alias="courseGroup", serialization_alias="courseGroup")
    messages: list[FieldError | None] | None


RESUME_COURSE_GROUP_PAYLOAD_FRAGMENT = """
fragment ResumeCourseGroupPayload on ResumeCourseGroupPayload {
  courseGroup {
    ...CourseGroup
  }
  messages {
    ...FieldError
  }
}
"""
