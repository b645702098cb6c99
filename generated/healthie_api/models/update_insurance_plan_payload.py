# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.insurance_plan import InsurancePlan


class UpdateInsurancePlanPayload(BaseModel):
    insurance_plan: InsurancePlan | None
    messages: list[FieldError | None] | None


UPDATE_INSURANCE_PLAN_PAYLOAD_FRAGMENT = """
fragment UpdateInsurancePlanPayload on updateInsurancePlanPayload {
  insurance_plan {
    ...InsurancePlan
  }
  messages {
    ...FieldError
  }
}
"""
