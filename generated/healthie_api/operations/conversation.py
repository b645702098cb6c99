# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.conversation import Conversation
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Conversation | None] = GraphQLOperation(
    name="conversation",
    kind="query",
    root_field="conversation",
    python_path="healthie.queries.conversation",
    safety="read",
    confidence="full",
    deprecated_arguments=("provider_id",),
    arguments={"id": "ID", "provider_id": "ID"},
    document="""
query conversation($id: ID, $provider_id: ID) {
  conversation(id: $id, provider_id: $provider_id) {
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
    decode=optional_object_of("conversation", Conversation),
)
