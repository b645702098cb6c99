# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership

OPERATION: GraphQLOperation[ConversationMembership | None] = GraphQLOperation(
    name="lastCM",
    kind="query",
    root_field="lastCM",
    python_path="healthie.queries.last_cm",
    safety="read",
    confidence="full",
    arguments={"active_status": "String", "provider_id": "ID"},
    document="""
query lastCM($active_status: String, $provider_id: ID) {
  lastCM(active_status: $active_status, provider_id: $provider_id) {
    ...ConversationMembership
  }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT,
    decode=optional_object_of("lastCM", ConversationMembership),
)
