# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, optional_object_of


class ConversationMembershipsAllCounts(BaseModel):
    active_count: Int
    archived_count: Int
    closed_count: Int
    scheduled_count: Int


OPERATION: GraphQLOperation[ConversationMembershipsAllCounts | None] = GraphQLOperation(
    name="conversationMembershipsAllCounts",
    kind="query",
    safety="read",
    arguments={
        "client_id": "String",
        "conversation_type": "String",
        "keywords": "String",
        "only_include_shared_memberships": "Boolean",
        "org_chat": "Boolean",
        "provider_id": "ID",
        "provider_ids": "[ID]",
        "read_status": "String",
    },
    document="""
query conversationMembershipsAllCounts($client_id: String, $conversation_type: String, $keywords: String, $only_include_shared_memberships: Boolean, $org_chat: Boolean, $provider_id: ID, $provider_ids: [ID], $read_status: String) {
 conversationMembershipsAllCounts(
 client_id: $client_id
 conversation_type: $conversation_type
 keywords: $keywords
 only_include_shared_memberships: $only_include_shared_memberships
 org_chat: $org_chat
 provider_id: $provider_id
 provider_ids: $provider_ids
 read_status: $read_status
 ) {
 ...ConversationMembershipsAllCounts
 }
}

fragment ConversationMembershipsAllCounts on ConversationMembershipsAllCounts {
 active_count
 archived_count
 closed_count
 scheduled_count
}
""",
    decode=optional_object_of("conversationMembershipsAllCounts", ConversationMembershipsAllCounts),
)
