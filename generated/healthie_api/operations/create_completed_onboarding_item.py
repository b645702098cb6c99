# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_completed_onboarding_item_payload import CreateCompletedOnboardingItemPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCompletedOnboardingItemPayload] = GraphQLOperation(
    name="createCompletedOnboardingItem",
    kind="mutation",
    root_field="createCompletedOnboardingItem",
    python_path="healthie.mutations.create_completed_onboarding_item",
    safety="create",
    confidence="full",
    arguments={"input": "createCompletedOnboardingItemInput"},
    document="""
mutation createCompletedOnboardingItem($input: createCompletedOnboardingItemInput) {
  createCompletedOnboardingItem(input: $input) {
    ...CreateCompletedOnboardingItemPayload
  }
}

fragment CreateCompletedOnboardingItemPayload on createCompletedOnboardingItemPayload {
  completed_onboarding_item {
    ...CompletedOnboardingItem
  }
  messages {
    ...FieldError
  }
}

fragment CompletedOnboardingItem on CompletedOnboardingItem {
  attached_object_edit_url
  date_to_show
  id
  item_id
  item_type
  onboarding_item {
    id
  }
  onboarding_item_id
  skipped
  user {
    id
  }
  user_id
  view_url
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createCompletedOnboardingItem", CreateCompletedOnboardingItemPayload),
)
