# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.completed_onboarding_item import CompletedOnboardingItem
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CompletedOnboardingItem | None] = GraphQLOperation(
    name="completedOnboardingItem",
    kind="query",
    root_field="completedOnboardingItem",
    python_path="healthie.queries.completed_onboarding_item",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query completedOnboardingItem($id: ID!) {
  completedOnboardingItem(id: $id) {
    ...CompletedOnboardingItem
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
""",
    decode=optional_object_of("completedOnboardingItem", CompletedOnboardingItem),
)
