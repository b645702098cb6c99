# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.conversation_membership_pagination_connection import ConversationMembershipPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ConversationMembershipPaginationConnection] = GraphQLOperation(
    name="conversationMembershipInvitees",
    kind="query",
    root_field="conversationMembershipInvitees",
    python_path="healthie.queries.conversation_membership_invitees",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "id": "ID", "last": "Int"},
    page_size=25,
    max_page_size=90,
    document="""
query conversationMembershipInvitees($after: String, $before: String, $first: Int = 25, $id: ID, $last: Int) {
  conversationMembershipInvitees(
    after: $after
    before: $before
    first: $first
    id: $id
    last: $last
  ) {
    ...ConversationMembershipPaginationConnection
  }
}

fragment ConversationMembershipPaginationConnection on ConversationMembershipPaginationConnection {
  nodes {
    ...ConversationMembership
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment ConversationMembership on ConversationMembership {
  archived
  conversation_id
  conversation_role
  convo {
    id
  }
  convo_updated_at {
    id
  }
  created_at
  creator {
    id
  }
  display_avatar
  display_name
  display_name_and_initial
  display_other_user_first_name
  display_other_user_name
  id
  last_task {
    id
  }
  updated_at
  user_id
  user_list_as_display_name
  viewed
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("conversationMembershipInvitees", ConversationMembershipPaginationConnection),
)
