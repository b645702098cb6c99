# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_onboarding_item_payload import DeleteOnboardingItemPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOnboardingItemPayload] = GraphQLOperation(
    name="deleteOnboardingItem",
    kind="mutation",
    root_field="deleteOnboardingItem",
    python_path="healthie.mutations.delete_onboarding_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOnboardingItemInput"},
    document="""
mutation deleteOnboardingItem($input: deleteOnboardingItemInput) {
  deleteOnboardingItem(input: $input) {
    ...DeleteOnboardingItemPayload
  }
}

fragment DeleteOnboardingItemPayload on deleteOnboardingItemPayload {
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
    decode=object_of("deleteOnboardingItem", DeleteOnboardingItemPayload),
)
