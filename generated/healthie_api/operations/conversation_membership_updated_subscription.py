# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership

OPERATION: GraphQLOperation[ConversationMembership] = GraphQLOperation(
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
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("conversationMembershipUpdatedSubscription", ConversationMembership),
)
