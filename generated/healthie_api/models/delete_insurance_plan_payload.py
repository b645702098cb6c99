# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.insurance_plan import InsurancePlan


class DeleteInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


DELETE_INSURANCE_PLAN_PAYLOAD_FRAGMENT = """
fragment DeleteInsurancePlanPayload on deleteInsurancePlanPayload {
  insurance_plan {
    ...InsurancePlan
  }
  messages {
    ...FieldError
  }
}
"""
