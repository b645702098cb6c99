# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.conversation import CONVERSATION_FRAGMENT, Conversation

OPERATION: GraphQLOperation[Conversation] = GraphQLOperation(
    name="conversationChangedSubscription",
    kind="subscription",
    root_field="conversationChangedSubscription",
    python_path="healthie.subscriptions.conversation_changed_subscription",
    safety="read",
    confidence="full",
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
