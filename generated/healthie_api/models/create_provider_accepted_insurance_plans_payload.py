# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.provider_accepted_insurance_plan_type import ProviderAcceptedInsurancePlanType


class CreateProviderAcceptedInsurancePlansPayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_accepted_insurance_plans: list[ProviderAcceptedInsurancePlanType] | None


CREATE_PROVIDER_ACCEPTED_INSURANCE_PLANS_PAYLOAD_FRAGMENT = """
fragment CreateProviderAcceptedInsurancePlansPayload on createProviderAcceptedInsurancePlansPayload {
  messages {
    ...FieldError
  }
  provider_accepted_insurance_plans {
    ...ProviderAcceptedInsurancePlanType
  }
}
"""
