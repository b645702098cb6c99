# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.conversation import CONVERSATION_FRAGMENT, Conversation

OPERATION: GraphQLOperation[Conversation | None] = GraphQLOperation(
    name="conversation",
    kind="query",
    safety="read",
    deprecated_arguments=("provider_id",),
    arguments={"id": "ID", "provider_id": "ID"},
    document="""
query conversation($id: ID, $provider_id: ID) {
 conversation(id: $id, provider_id: $provider_id) {
 ...Conversation
 }
}
"""
    + CONVERSATION_FRAGMENT,
    decode=optional_object_of("conversation", Conversation),
    facts=(Fact(argument="provider_id", kind="ignored", text="does nothing at the vendor", check="warn"),),
)
