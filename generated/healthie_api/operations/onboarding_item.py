# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.onboarding_item import OnboardingItem
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[OnboardingItem | None] = GraphQLOperation(
    name="onboardingItem",
    kind="query",
    root_field="onboardingItem",
    python_path="healthie.queries.onboarding_item",
    safety="read",
    confidence="full",
    arguments={"id": "ID!", "track_opened_event": "Boolean", "user_id": "ID"},
    document="""
query onboardingItem($id: ID!, $track_opened_event: Boolean, $user_id: ID) {
  onboardingItem(
    id: $id
    track_opened_event: $track_opened_event
    user_id: $user_id
  ) {
    ...OnboardingItem
  }
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
    decode=optional_object_of("onboardingItem", OnboardingItem),
)
