# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.conversation_membership import ConversationMembership
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ConversationMembership | None] = GraphQLOperation(
    name="conversationMembership",
    kind="query",
    root_field="conversationMembership",
    python_path="healthie.queries.conversation_membership",
    safety="read",
    confidence="full",
    arguments={"conversation_membership_id": "ID", "id": "ID"},
    document="""
query conversationMembership($conversation_membership_id: ID, $id: ID) {
  conversationMembership(
    conversation_membership_id: $conversation_membership_id
    id: $id
  ) {
    ...ConversationMembership
  }
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
""",
    decode=optional_object_of("conversationMembership", ConversationMembership),
)
