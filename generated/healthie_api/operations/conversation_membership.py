# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership

OPERATION: GraphQLOperation[ConversationMembership | None] = GraphQLOperation(
    name="conversationMembership",
    kind="query",
    root_field="conversationMembership",
    python_path="healthie.queries.conversation_membership",
    safety="read",
    confidence="full",
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
    + CONVERSATION_MEMBERSHIP_FRAGMENT,
    decode=optional_object_of("conversationMembership", ConversationMembership),
)
