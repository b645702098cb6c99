# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[ConversationMembership | None] = GraphQLOperation(
    name="conversationMembership",
    kind="query",
    safety="read",
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
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("conversationMembership", ConversationMembership),
)
