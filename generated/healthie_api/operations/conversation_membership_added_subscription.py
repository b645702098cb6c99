# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[ConversationMembership] = GraphQLOperation(
    name="conversationMembershipAddedSubscription",
    kind="subscription",
    safety="read",
    arguments={"notesType": "String"},
    document="""
subscription conversationMembershipAddedSubscription($notesType: String) {
 conversationMembershipAddedSubscription(notesType: $notesType) {
 ...ConversationMembership
 }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("conversationMembershipAddedSubscription", ConversationMembership),
)
