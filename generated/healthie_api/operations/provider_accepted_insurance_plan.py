# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.accepted_insurance_plan import ACCEPTED_INSURANCE_PLAN_FRAGMENT
from ..models.provider_accepted_insurance_plan_type import (
    PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    ProviderAcceptedInsurancePlanType,
)
from ..models.user_reference import USER_REFERENCE_FRAGMENT

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
    + PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT
    + ACCEPTED_INSURANCE_PLAN_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("providerAcceptedInsurancePlan", ProviderAcceptedInsurancePlanType),
)
