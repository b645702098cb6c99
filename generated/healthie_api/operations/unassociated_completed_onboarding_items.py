# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.completed_onboarding_item_pagination_connection import CompletedOnboardingItemPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CompletedOnboardingItemPaginationConnection] = GraphQLOperation(
    name="unassociatedCompletedOnboardingItems",
    kind="query",
    root_field="unassociatedCompletedOnboardingItems",
    python_path="healthie.queries.unassociated_completed_onboarding_items",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=153,
    document="""
query unassociatedCompletedOnboardingItems($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
  unassociatedCompletedOnboardingItems(
    after: $after
    before: $before
    first: $first
    last: $last
    user_id: $user_id
  ) {
    ...CompletedOnboardingItemPaginationConnection
  }
}

fragment CompletedOnboardingItemPaginationConnection on CompletedOnboardingItemPaginationConnection {
  nodes {
    ...CompletedOnboardingItem
  }
  page_info {
    ...PageInfo
  }
  total_count
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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("unassociatedCompletedOnboardingItems", CompletedOnboardingItemPaginationConnection),
)
