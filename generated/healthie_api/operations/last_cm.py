# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT, ConversationMembership
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[ConversationMembership | None] = GraphQLOperation(
    name="lastCM",
    kind="query",
    safety="read",
    arguments={"active_status": "String", "provider_id": "ID"},
    document="""
query lastCM($active_status: String, $provider_id: ID) {
 lastCM(active_status: $active_status, provider_id: $provider_id) {
 ...ConversationMembership
 }
}
"""
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("lastCM", ConversationMembership),
)
