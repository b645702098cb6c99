# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_onboarding_item_payload import UpdateOnboardingItemPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOnboardingItemPayload] = GraphQLOperation(
    name="updateOnboardingItem",
    kind="mutation",
    root_field="updateOnboardingItem",
    python_path="healthie.mutations.update_onboarding_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOnboardingItemInput"},
    document="""
mutation updateOnboardingItem($input: updateOnboardingItemInput) {
  updateOnboardingItem(input: $input) {
    ...UpdateOnboardingItemPayload
  }
}

fragment UpdateOnboardingItemPayload on updateOnboardingItemPayload {
  messages {
    ...FieldError
  }
  onboardingItem {
    ...OnboardingItem
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment OnboardingItem on OnboardingItem {
  attached_object_edit_url
  billing_disclaimer
  completed_form_id
  completed_onboarding_item {
    id
  }
  date_to_show
  display_name
  has_matrix_field
  id
  incomplete_form_id
  is_last_item
  is_skippable
  item_id
  item_type
  onboarding_flow {
    id
  }
  onboarding_flow_id
  photo_id_disclaimer
  policy_disclaimer
  user {
    id
  }
  view_url
  welcome_text
}
""",
    decode=object_of("updateOnboardingItem", UpdateOnboardingItemPayload),
)
