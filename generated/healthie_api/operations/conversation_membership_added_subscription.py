# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership

OPERATION: GraphQLOperation[ConversationMembership] = GraphQLOperation(
    name="conversationMembershipAddedSubscription",
    kind="subscription",
    root_field="conversationMembershipAddedSubscription",
    python_path="healthie.subscriptions.conversation_membership_added_subscription",
    safety="read",
    confidence="full",
    arguments={"notesType": "String"},
    document="""
subscription conversationMembershipAddedSubscription($notesType: String) {
  conversationMembershipAddedSubscription(notesType: $notesType) {
    ...ConversationMembership
  }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("conversationMembershipAddedSubscription", ConversationMembership),
)
