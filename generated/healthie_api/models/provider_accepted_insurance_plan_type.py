# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


class ProviderAcceptedInsurancePlanType(BaseModel):
    accepted_insurance_plan: Reference
    id: ID
    organization: Reference
    provider: Reference


PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT = """
fragment ProviderAcceptedInsurancePlanType on ProviderAcceptedInsurancePlanType {
  accepted_insurance_plan {
    id
  }
  id
  organization {
    id
  }
  provider {
    id
  }
}
"""
