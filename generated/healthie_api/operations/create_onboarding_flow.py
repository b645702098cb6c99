# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_onboarding_flow_payload import CreateOnboardingFlowPayload
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

fragment CreateOnboardingFlowPayload on createOnboardingFlowPayload {
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
    decode=object_of("createOnboardingFlow", CreateOnboardingFlowPayload),
)
