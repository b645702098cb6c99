# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.onboarding_flow import ONBOARDING_FLOW_FRAGMENT
from ..models.update_onboarding_flow_payload import UPDATE_ONBOARDING_FLOW_PAYLOAD_FRAGMENT, UpdateOnboardingFlowPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOnboardingFlowPayload] = GraphQLOperation(
    name="updateOnboardingFlow",
    kind="mutation",
    root_field="updateOnboardingFlow",
    python_path="healthie.mutations.update_onboarding_flow",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOnboardingFlowInput"},
    document="""
mutation updateOnboardingFlow($input: updateOnboardingFlowInput) {
  updateOnboardingFlow(input: $input) {
    ...UpdateOnboardingFlowPayload
  }
}
"""
    + UPDATE_ONBOARDING_FLOW_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_FLOW_FRAGMENT,
    decode=object_of("updateOnboardingFlow", UpdateOnboardingFlowPayload),
)
