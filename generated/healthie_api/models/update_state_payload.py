# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.course import Course
from ..models.field_error import FieldError


class UpdateStatePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


UPDATE_STATE_PAYLOAD_FRAGMENT = """
fragment UpdateStatePayload on updateStatePayload {
  course {
    ...Course
  }
  messages {
    ...FieldError
  }
}
"""
