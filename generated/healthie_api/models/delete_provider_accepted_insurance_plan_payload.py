# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.provider_accepted_insurance_plan_type import ProviderAcceptedInsurancePlanType


class DeleteProviderAcceptedInsurancePlanPayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_accepted_insurance_plan: ProviderAcceptedInsurancePlanType | None = Field(
        validation_alias="providerAcceptedInsurancePlan", serialization_alias="providerAcceptedInsurancePlan"
    )


DELETE_PROVIDER_ACCEPTED_INSURANCE_PLAN_PAYLOAD_FRAGMENT = """
fragment DeleteProviderAcceptedInsurancePlanPayload on deleteProviderAcceptedInsurancePlanPayload {
  messages {
    ...FieldError
  }
  providerAcceptedInsurancePlan {
    ...ProviderAcceptedInsurancePlanType
  }
}
"""
