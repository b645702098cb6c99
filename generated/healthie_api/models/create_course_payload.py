# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.course import Course
from ..models.field_error import FieldError


class CreateCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


CREATE_COURSE_PAYLOAD_FRAGMENT = """
fragment CreateCoursePayload on createCoursePayload {
  course {
    ...Course
  }
  messages {
    ...FieldError
  }
}
"""
