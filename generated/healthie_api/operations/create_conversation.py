# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_conversation_payload import CreateConversationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateConversationPayload] = GraphQLOperation(
    name="createConversation",
    kind="mutation",
    root_field="createConversation",
    python_path="healthie.mutations.create_conversation",
    safety="create",
    confidence="full",
    arguments={"input": "createConversationInput"},
    document="""
mutation createConversation($input: createConversationInput) {
  createConversation(input: $input) {
    ...CreateConversationPayload
  }
}

fragment CreateConversationPayload on createConversationPayload {
  conversation {
    ...Conversation
  }
  messages {
    ...FieldError
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createConversation", CreateConversationPayload),
)
