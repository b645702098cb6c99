# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.conversation_membership import ConversationMembership
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ConversationMembership | None] = GraphQLOperation(
    name="conversationMembershipUpdatedSubscription",
    kind="subscription",
    root_field="conversationMembershipUpdatedSubscription",
    python_path="healthie.subscriptions.conversation_membership_updated_subscription",
    safety="read",
    confidence="full",
    arguments={"notesType": "String"},
    document="""
subscription conversationMembershipUpdatedSubscription($notesType: String) {
  conversationMembershipUpdatedSubscription(notesType: $notesType) {
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
    decode=optional_object_of("conversationMembershipUpdatedSubscription", ConversationMembership),
)
