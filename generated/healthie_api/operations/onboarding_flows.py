# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.onboarding_flow_pagination_connection import OnboardingFlowPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[OnboardingFlowPaginationConnection] = GraphQLOperation(
    name="onboardingFlows",
    kind="query",
    root_field="onboardingFlows",
    python_path="healthie.queries.onboarding_flows",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "OnboardingFlowOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=142,
    document="""
query onboardingFlows($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: OnboardingFlowOrderKeys, $sort_by: String) {
  onboardingFlows(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    sort_by: $sort_by
  ) {
    ...OnboardingFlowPaginationConnection
  }
}

fragment OnboardingFlowPaginationConnection on OnboardingFlowPaginationConnection {
  nodes {
    ...OnboardingFlow
  }
  page_info {
    ...PageInfo
  }
  total_count
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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("onboardingFlows", OnboardingFlowPaginationConnection),
)
