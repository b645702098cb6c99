# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_flow import ONBOARDING_FLOW_FRAGMENT, OnboardingFlow


class CreateOnboardingFlowInput(InputModel):
    groups_to_use_onboarding_flow: str | None = None
    name: str | None = None


class CreateOnboardingFlowPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_flow: OnboardingFlow | None = Field(
        validation_alias="onboardingFlow", serialization_alias="onboardingFlow"
    )


OPERATION: GraphQLOperation[CreateOnboardingFlowPayload] = GraphQLOperation(
    name="createOnboardingFlow",
    kind="mutation",
    safety="create",
    arguments={"input": "createOnboardingFlowInput!"},
    document="""
mutation createOnboardingFlow($input: createOnboardingFlowInput) {
 createOnboardingFlow(input: $input) {
 ...CreateOnboardingFlowPayload
 }
}

fragment CreateOnboardingFlowPayload on createOnboardingFlowPayload {
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
    decode=object_of("createOnboardingFlow", CreateOnboardingFlowPayload),
)
