# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.conversation_pagination_connection import ConversationPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ConversationPaginationConnection] = GraphQLOperation(
    name="conversations",
    kind="query",
    root_field="conversations",
    python_path="healthie.queries.conversations",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=68,
    document="""
query conversations($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
  conversations(
    after: $after
    before: $before
    first: $first
    last: $last
    user_id: $user_id
  ) {
    ...ConversationPaginationConnection
  }
}

fragment ConversationPaginationConnection on ConversationPaginationConnection {
  nodes {
    ...Conversation
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Conversation on Conversation {
  closed_by {
    id
  }
  closed_date
  community_chat
  community_chat_prefix
  conversation_memberships {
    id
  }
  conversation_memberships_count
  created_at
  current_user_conversation_membership {
    id
  }
  dietitian_id
  first_four_invitees {
    id
  }
  id
  includes_multiple_clients
  invitees {
    id
  }
  is_hidden_for_client
  last_message_content
  last_note_viewed_id
  metadata
  name
  owner {
    id
  }
  patient_id
  updated_at
  user_groups {
    id
  }
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("conversations", ConversationPaginationConnection),
)
