# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_conversation_membership_payload import DeleteConversationMembershipPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteConversationMembershipPayload] = GraphQLOperation(
    name="deleteConversationMembership",
    kind="mutation",
    root_field="deleteConversationMembership",
    python_path="healthie.mutations.delete_conversation_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteConversationMembershipInput"},
    document="""
mutation deleteConversationMembership($input: deleteConversationMembershipInput) {
  deleteConversationMembership(input: $input) {
    ...DeleteConversationMembershipPayload
  }
}

fragment DeleteConversationMembershipPayload on deleteConversationMembershipPayload {
  conversationMembership {
    ...ConversationMembership
  }
  messages {
    ...FieldError
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteConversationMembership", DeleteConversationMembershipPayload),
)
