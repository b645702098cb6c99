# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, Int, Reference, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT, UserGroupReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class NoteSchedulerListItem(BaseModel):
    first_four_invitees: list[UserReference]
    id: ID
    invitees: list[UserReference]
    invitees_count: Int | None
    last_task: Reference | None
    note: Reference | None
    note_content: str | None
    participant_ids: list[ID | None] | None
    selected_user_groups: list[UserGroupReference] | None
    selected_users: list[UserReference] | None
    updated_at: DateTime
    user: UserReference | None


class NoteSchedulerPaginationConnection(BaseModel):
    nodes: list[NoteSchedulerListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[NoteSchedulerPaginationConnection] = GraphQLOperation(
    name="scheduledMessageBlasts",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "String",
        "first": "Int",
        "last": "Int",
        "org_chat": "Boolean",
        "provider_id": "ID",
        "provider_ids": "[ID]",
    },
    page_size=25,
    max_page_size=38,
    document="""
query scheduledMessageBlasts($after: String, $before: String, $client_id: String, $first: Int = 25, $last: Int, $org_chat: Boolean, $provider_id: ID, $provider_ids: [ID]) {
 scheduledMessageBlasts(
 after: $after
 before: $before
 client_id: $client_id
 first: $first
 last: $last
 org_chat: $org_chat
 provider_id: $provider_id
 provider_ids: $provider_ids
 ) {
 ...NoteSchedulerPaginationConnection
 }
}

fragment NoteSchedulerPaginationConnection on NoteSchedulerPaginationConnection {
 nodes {
 ...NoteSchedulerListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment NoteSchedulerListItem on NoteScheduler {
 first_four_invitees {
 ...UserReference
 }
 id
 invitees {
 ...UserReference
 }
 invitees_count
 last_task {
 id
 }
 note {
 id
 }
 note_content
 participant_ids
 selected_user_groups {
 ...UserGroupReference
 }
 selected_users {
 ...UserReference
 }
 updated_at
 user {
 ...UserReference
 }
}
"""
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("scheduledMessageBlasts", NoteSchedulerPaginationConnection),
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
        item="NoteSchedulerListItem",
    ),
)
