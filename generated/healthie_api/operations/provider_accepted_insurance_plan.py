# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.provider_accepted_insurance_plan_type import (
    PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    ProviderAcceptedInsurancePlanType,
)

OPERATION: GraphQLOperation[ProviderAcceptedInsurancePlanType | None] = GraphQLOperation(
    name="providerAcceptedInsurancePlan",
    kind="query",
    root_field="providerAcceptedInsurancePlan",
    python_path="healthie.queries.provider_accepted_insurance_plan",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query providerAcceptedInsurancePlan($id: ID!) {
  providerAcceptedInsurancePlan(id: $id) {
    ...ProviderAcceptedInsurancePlanType
  }
}
"""
    + PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_FRAGMENT,
    decode=optional_object_of("providerAcceptedInsurancePlan", ProviderAcceptedInsurancePlanType),
)
