# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_onboarding_flow_payload import CREATE_ONBOARDING_FLOW_PAYLOAD_FRAGMENT, CreateOnboardingFlowPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.onboarding_flow import ONBOARDING_FLOW_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOnboardingFlowPayload] = GraphQLOperation(
    name="createOnboardingFlow",
    kind="mutation",
    root_field="createOnboardingFlow",
    python_path="healthie.mutations.create_onboarding_flow",
    safety="create",
    confidence="full",
    arguments={"input": "createOnboardingFlowInput"},
    document="""
mutation createOnboardingFlow($input: createOnboardingFlowInput) {
  createOnboardingFlow(input: $input) {
    ...CreateOnboardingFlowPayload
  }
}
"""
    + CREATE_ONBOARDING_FLOW_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_FLOW_FRAGMENT,
    decode=object_of("createOnboardingFlow", CreateOnboardingFlowPayload),
)
