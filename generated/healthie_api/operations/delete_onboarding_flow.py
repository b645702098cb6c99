# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_onboarding_flow_payload import DeleteOnboardingFlowPayload
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

fragment DeleteOnboardingFlowPayload on deleteOnboardingFlowPayload {
  messages {
    ...FieldError
  }
  onboardingFlow {
    ...OnboardingFlow
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment OnboardingFlow on OnboardingFlow {
  created_at
  has_forms_after_welcome
  id
  is_multiple_providers
  name
  onboarding_items {
    id
  }
  onboarding_items_count
  user {
    id
  }
  user_groups {
    id
  }
  user_groups_count
  user_groups_name_string
}
""",
    decode=object_of("deleteOnboardingFlow", DeleteOnboardingFlowPayload),
)
