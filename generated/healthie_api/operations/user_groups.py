# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.user_group_pagination_connection import UserGroupPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UserGroupPaginationConnection] = GraphQLOperation(
    name="userGroups",
    kind="query",
    root_field="userGroups",
    python_path="healthie.queries.user_groups",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "check_group_level_actions": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "UserGroupOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=132,
    document="""
query userGroups($after: String, $before: String, $check_group_level_actions: Boolean, $first: Int = 25, $keywords: String, $last: Int, $order_by: UserGroupOrderKeys, $sort_by: String) {
  userGroups(
    after: $after
    before: $before
    check_group_level_actions: $check_group_level_actions
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    sort_by: $sort_by
  ) {
    ...UserGroupPaginationConnection
  }
}

fragment UserGroupPaginationConnection on UserGroupPaginationConnection {
  nodes {
    ...UserGroup
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment UserGroup on UserGroup {
  created_at
  doc_share_id
  id
  invite_code
  name
  onboarding_flow {
    id
  }
  onboarding_flow_id
  recurring_forms {
    id
  }
  recurring_forms_count
  user {
    id
  }
  user_ids
  users_count
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("userGroups", UserGroupPaginationConnection),
)
