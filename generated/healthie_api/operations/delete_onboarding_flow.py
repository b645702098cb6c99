# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_onboarding_flow_payload import DELETE_ONBOARDING_FLOW_PAYLOAD_FRAGMENT, DeleteOnboardingFlowPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.onboarding_flow import ONBOARDING_FLOW_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOnboardingFlowPayload] = GraphQLOperation(
    name="deleteOnboardingFlow",
    kind="mutation",
    root_field="deleteOnboardingFlow",
    python_path="healthie.mutations.delete_onboarding_flow",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOnboardingFlowInput"},
    document="""
mutation deleteOnboardingFlow($input: deleteOnboardingFlowInput) {
  deleteOnboardingFlow(input: $input) {
    ...DeleteOnboardingFlowPayload
  }
}
"""
    + DELETE_ONBOARDING_FLOW_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_FLOW_FRAGMENT,
    decode=object_of("deleteOnboardingFlow", DeleteOnboardingFlowPayload),
)
