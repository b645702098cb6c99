# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.course import Course
from ..models.field_error import FieldError


class UpdateCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


UPDATE_COURSE_PAYLOAD_FRAGMENT = """
fragment UpdateCoursePayload on updateCoursePayload {
  course {
    ...Course
  }
  messages {
    ...FieldError
  }
}
"""
