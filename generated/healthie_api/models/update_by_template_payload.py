# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.care_plan_connection import CarePlanConnection
from ..models.field_error import FieldError


class UpdateByTemplatePayload(BaseModel):
    care_plan: CarePlanConnection | None
    messages: list[FieldError | None] | None


UPDATE_BY_TEMPLATE_PAYLOAD_FRAGMENT = """
fragment UpdateByTemplatePayload on updateByTemplatePayload {
  care_plan {
    ...CarePlanConnection
  }
  messages {
    ...FieldError
  }
}
"""
