# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.completed_course_item import CompletedCourseItem
from ..models.field_error import FieldError


class CompleteCourseDocumentPayload(BaseModel):
    completed_course_item: CompletedCourseItem | None = Field(
        validation_alias="completedCourseItem", serialization_alias="completedCourseItem"
    )
    messages: list[FieldError | None] | None


COMPLETE_COURSE_DOCUMENT_PAYLOAD_FRAGMENT = """
fragment CompleteCourseDocumentPayload on completeCourseDocumentPayload {
  completedCourseItem {
    ...CompletedCourseItem
  }
  messages {
    ...FieldError
  }
}
"""
