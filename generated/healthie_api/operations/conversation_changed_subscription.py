# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.conversation import Conversation
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Conversation | None] = GraphQLOperation(
    name="conversationChangedSubscription",
    kind="subscription",
    root_field="conversationChangedSubscription",
    python_path="healthie.subscriptions.conversation_changed_subscription",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
subscription conversationChangedSubscription($id: ID) {
  conversationChangedSubscription(id: $id) {
    ...Conversation
  }
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
""",
    decode=optional_object_of("conversationChangedSubscription", Conversation),
)
