# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.course_benefit import CourseBenefit
from ..models.field_error import FieldError


class DeleteCourseBenefitPayload(BaseModel):
    course_benefit: CourseBenefit | None = Field(validation_alias="courseBenefit", serialization_alias="courseBenefit")
    messages: list[FieldError | None] | None


DELETE_COURSE_BENEFIT_PAYLOAD_FRAGMENT = """
fragment DeleteCourseBenefitPayload on deleteCourseBenefitPayload {
  courseBenefit {
    ...CourseBenefit
  }
  messages {
    ...FieldError
  }
}
"""
