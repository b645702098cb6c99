# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_conversation_membership_payload import UpdateConversationMembershipPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateConversationMembershipPayload] = GraphQLOperation(
    name="updateConversationMembership",
    kind="mutation",
    root_field="updateConversationMembership",
    python_path="healthie.mutations.update_conversation_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateConversationMembershipInput"},
    document="""
mutation updateConversationMembership($input: updateConversationMembershipInput) {
  updateConversationMembership(input: $input) {
    ...UpdateConversationMembershipPayload
  }
}

fragment UpdateConversationMembershipPayload on updateConversationMembershipPayload {
  conversation_membership {
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
    decode=object_of("updateConversationMembership", UpdateConversationMembershipPayload),
)
