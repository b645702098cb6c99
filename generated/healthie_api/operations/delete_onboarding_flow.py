# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_flow import ONBOARDING_FLOW_FRAGMENT, OnboardingFlow


class DeleteOnboardingFlowInput(InputModel):
    flow_to_receive_groups: ID | None = None
    id: ID | None = None


class DeleteOnboardingFlowPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_flow: OnboardingFlow | None = Field(
        validation_alias="onboardingFlow", serialization_alias="onboardingFlow"
    )


OPERATION: GraphQLOperation[DeleteOnboardingFlowPayload] = GraphQLOperation(
    name="deleteOnboardingFlow",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteOnboardingFlowInput!"},
    document="""
mutation deleteOnboardingFlow($input: deleteOnboardingFlowInput) {
 deleteOnboardingFlow(input: $input) {
 ...DeleteOnboardingFlowPayload
 }
}

fragment DeleteOnboardingFlowPayload on deleteOnboardingFlowPayload {
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
    decode=object_of("deleteOnboardingFlow", DeleteOnboardingFlowPayload),
)
