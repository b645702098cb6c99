# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.course_item import CourseItem
from ..models.field_error import FieldError


class CreateCourseItemPayload(BaseModel):
    course_item: CourseItem | None = Field(validation_alias="courseItem", serialization_alias="courseItem")
    messages: list[FieldError | None] | None
    redirect_url: str | None


CREATE_COURSE_ITEM_PAYLOAD_FRAGMENT = """
fragment CreateCourseItemPayload on createCourseItemPayload {
  courseItem {
    ...CourseItem
  }
  messages {
    ...FieldError
  }
  redirect_url
}
"""
