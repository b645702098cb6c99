# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of

from ..models.conversation import CONVERSATION_FRAGMENT, Conversation

OPERATION: GraphQLOperation[Conversation] = GraphQLOperation(
    name="conversationChangedSubscription",
    kind="subscription",
    safety="read",
    arguments={"id": "ID"},
    document="""
subscription conversationChangedSubscription($id: ID) {
 conversationChangedSubscription(id: $id) {
 ...Conversation
 }
}
"""
    + CONVERSATION_FRAGMENT,
    decode=object_of("conversationChangedSubscription", Conversation),
)
