# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.care_plan import CarePlan
from ..models.field_error import FieldError


class ExportToTemplatePayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


EXPORT_TO_TEMPLATE_PAYLOAD_FRAGMENT = """
fragment ExportToTemplatePayload on exportToTemplatePayload {
  carePlan {
    ...CarePlan
  }
  messages {
    ...FieldError
  }
}
"""
