# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.course_item import CourseItem
from ..models.field_error import FieldError


class DeleteCourseItemPayload(BaseModel):
    course_item: CourseItem | None = Field(validation_alias="courseItem", serialization_alias="courseItem")
    messages: list[FieldError | None] | None


DELETE_COURSE_ITEM_PAYLOAD_FRAGMENT = """
fragment DeleteCourseItemPayload on deleteCourseItemPayload {
  courseItem {
    ...CourseItem
  }
  messages {
    ...FieldError
  }
}
"""
