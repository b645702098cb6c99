# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_flow import ONBOARDING_FLOW_FRAGMENT, OnboardingFlow


class UpdateOnboardingFlowInput(InputModel):
    groups_to_use_onboarding_flow: str | None = None
    id: ID | None = None
    name: str | None = None


class UpdateOnboardingFlowPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_flow: OnboardingFlow | None = Field(
        validation_alias="onboardingFlow", serialization_alias="onboardingFlow"
    )


OPERATION: GraphQLOperation[UpdateOnboardingFlowPayload] = GraphQLOperation(
    name="updateOnboardingFlow",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateOnboardingFlowInput!"},
    document="""
mutation updateOnboardingFlow($input: updateOnboardingFlowInput) {
 updateOnboardingFlow(input: $input) {
 ...UpdateOnboardingFlowPayload
 }
}

fragment UpdateOnboardingFlowPayload on updateOnboardingFlowPayload {
 messages {
 ...FieldError
 }
 onboardingFlow {
 ...OnboardingFlow
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_FLOW_FRAGMENT,
    decode=object_of("updateOnboardingFlow", UpdateOnboardingFlowPayload),
)
