# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.course import Course
from ..models.field_error import FieldError


class ShareCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


SHARE_COURSE_PAYLOAD_FRAGMENT = """
fragment ShareCoursePayload on shareCoursePayload {
  course {
    ...Course
  }
  messages {
    ...FieldError
  }
}
"""
