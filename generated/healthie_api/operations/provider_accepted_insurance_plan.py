# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, NamedReference, optional_object_of

from ..models.accepted_insurance_plan import ACCEPTED_INSURANCE_PLAN_FRAGMENT, AcceptedInsurancePlan
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class ProviderAcceptedInsurancePlanType(BaseModel):
    accepted_insurance_plan: AcceptedInsurancePlan
    id: ID
    organization: NamedReference
    provider: UserReference


PROVIDER_ACCEPTED_INSURANCE_PLAN_FRAGMENT = """
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


OPERATION: GraphQLOperation[ProviderAcceptedInsurancePlanType | None] = GraphQLOperation(
    name="providerAcceptedInsurancePlan",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query providerAcceptedInsurancePlan($id: ID!) {
 providerAcceptedInsurancePlan(id: $id) {
 ...ProviderAcceptedInsurancePlanType
 }
}
"""
    + PROVIDER_ACCEPTED_INSURANCE_PLAN_FRAGMENT
    + ACCEPTED_INSURANCE_PLAN_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("providerAcceptedInsurancePlan", ProviderAcceptedInsurancePlanType),
)
