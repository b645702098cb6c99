# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.onboarding_flow import ONBOARDING_FLOW_FRAGMENT, OnboardingFlow


class CreateOnboardingFlowInput(InputModel):
    groups_to_use_onboarding_flow: str | None = None
    name: str | None = None


class DeleteOnboardingFlowInput(InputModel):
    flow_to_receive_groups: ID | None = None
    id: ID | None = None


class UpdateOnboardingFlowInput(InputModel):
    groups_to_use_onboarding_flow: str | None = None
    id: ID | None = None
    name: str | None = None


class CreateOnboardingFlowPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_flow: OnboardingFlow | None = Field(
        validation_alias="onboardingFlow", serialization_alias="onboardingFlow"
    )


class DeleteOnboardingFlowPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_flow: OnboardingFlow | None = Field(
        validation_alias="onboardingFlow", serialization_alias="onboardingFlow"
    )


class UpdateOnboardingFlowPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_flow: OnboardingFlow | None = Field(
        validation_alias="onboardingFlow", serialization_alias="onboardingFlow"
    )


CREATE_ONBOARDING_FLOW: GraphQLOperation[CreateOnboardingFlowPayload] = GraphQLOperation(
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

DELETE_ONBOARDING_FLOW: GraphQLOperation[DeleteOnboardingFlowPayload] = GraphQLOperation(
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

UPDATE_ONBOARDING_FLOW: GraphQLOperation[UpdateOnboardingFlowPayload] = GraphQLOperation(
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
