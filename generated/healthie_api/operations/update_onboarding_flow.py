# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

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
    root_field="updateOnboardingFlow",
    python_path="healthie.mutations.update_onboarding_flow",
    safety="idempotent_write",
    confidence="full",
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
