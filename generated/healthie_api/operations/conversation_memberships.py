# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.conversation_membership import CONVERSATION_MEMBERSHIP_FRAGMENT
from ..operations.conversation_membership_invitees import (
    CONVERSATION_MEMBERSHIP_INVITEES_FRAGMENT,
    ConversationMembershipPaginationConnection,
)


class ConversationMembershipOrderKeys(OpenEnum):
    CONVERSATION_CREATED_AT_ASC = "CONVERSATION_CREATED_AT_ASC"
    CONVERSATION_CREATED_AT_DESC = "CONVERSATION_CREATED_AT_DESC"
    CONVERSATION_UPDATED_AT_ASC = "CONVERSATION_UPDATED_AT_ASC"
    CONVERSATION_UPDATED_AT_DESC = "CONVERSATION_UPDATED_AT_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


OPERATION: GraphQLOperation[ConversationMembershipPaginationConnection] = GraphQLOperation(
    name="conversationMemberships",
    kind="query",
    safety="read",
    arguments={
        "active_status": "String",
        "after": "String",
        "before": "String",
        "client_id": "String",
        "conversation_type": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "notes_type": "String",
        "only_include_shared_memberships": "Boolean",
        "order_by": "ConversationMembershipOrderKeys",
        "org_chat": "Boolean",
        "provider_id": "ID",
        "provider_ids": "[ID]",
        "read_status": "String",
    },
    page_size=25,
    max_page_size=36,
    document="""
query conversationMemberships($active_status: String, $after: String, $before: String, $client_id: String, $conversation_type: String, $first: Int = 25, $keywords: String, $last: Int, $notes_type: String, $only_include_shared_memberships: Boolean, $order_by: ConversationMembershipOrderKeys, $org_chat: Boolean, $provider_id: ID, $provider_ids: [ID], $read_status: String) {
 conversationMemberships(
 active_status: $active_status
 after: $after
 before: $before
 client_id: $client_id
 conversation_type: $conversation_type
 first: $first
 keywords: $keywords
 last: $last
 notes_type: $notes_type
 only_include_shared_memberships: $only_include_shared_memberships
 order_by: $order_by
 org_chat: $org_chat
 provider_id: $provider_id
 provider_ids: $provider_ids
 read_status: $read_status
 ) {
 ...ConversationMembershipPaginationConnection
 }
}
"""
    + CONVERSATION_MEMBERSHIP_INVITEES_FRAGMENT
    + CONVERSATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("conversationMemberships", ConversationMembershipPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="ConversationMembership",
    ),
    facts=(
        Fact(
            argument="active_status",
            kind="values",
            text="takes `active`, `archived` or `closed`",
            check="refuse",
            values=("active", "archived", "closed"),
        ),
    ),
)
