# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, NamedReference

from ..models.accepted_insurance_plan import AcceptedInsurancePlan
from ..models.user_reference import UserReference


class ProviderAcceptedInsurancePlanType(BaseModel):
    accepted_insurance_plan: AcceptedInsurancePlan
    id: ID
    organization: NamedReference
    provider: UserReference


PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT = """
fragment ProviderAcceptedInsurancePlanType on ProviderAcceptedInsurancePlanType {
 accepted_insurance_plan {
 ...AcceptedInsurancePlan
 }
 id
 organization {
 id
 name
 }
 provider {
 ...UserReference
 }
}
"""
