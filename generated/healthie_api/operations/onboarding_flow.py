# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.onboarding_flow import OnboardingFlow
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[OnboardingFlow | None] = GraphQLOperation(
    name="onboardingFlow",
    kind="query",
    root_field="onboardingFlow",
    python_path="healthie.queries.onboarding_flow",
    safety="read",
    confidence="full",
    arguments={"id": "ID", "user_id": "ID", "uuid": "String"},
    document="""
query onboardingFlow($id: ID, $user_id: ID, $uuid: String) {
  onboardingFlow(id: $id, user_id: $user_id, uuid: $uuid) {
    ...OnboardingFlow
  }
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
    decode=optional_object_of("onboardingFlow", OnboardingFlow),
)
