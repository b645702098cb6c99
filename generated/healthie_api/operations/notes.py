# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.note import NOTE_FRAGMENT, Note


class NoteOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"


class NotePaginationConnection(BaseModel):
    nodes: list[Note | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[NotePaginationConnection] = GraphQLOperation(
    name="notes",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "conversation_id": "ID",
        "first": "Int",
        "ids": "[ID]",
        "keywords": "String",
        "last": "Int",
        "order_by": "NoteOrderKeys",
        "org_chat": "Boolean",
        "provider_id": "ID",
        "scheduled_notes": "Boolean",
        "since_note_id": "ID",
        "sort_by": "String",
        "with_tasks": "Boolean",
    },
    page_size=25,
    max_page_size=51,
    document="""
query notes($after: String, $before: String, $conversation_id: ID, $first: Int = 25, $ids: [ID], $keywords: String, $last: Int, $order_by: NoteOrderKeys, $org_chat: Boolean, $provider_id: ID, $scheduled_notes: Boolean, $since_note_id: ID, $sort_by: String, $with_tasks: Boolean) {
 notes(
 after: $after
 before: $before
 conversation_id: $conversation_id
 first: $first
 ids: $ids
 keywords: $keywords
 last: $last
 order_by: $order_by
 org_chat: $org_chat
 provider_id: $provider_id
 scheduled_notes: $scheduled_notes
 since_note_id: $since_note_id
 sort_by: $sort_by
 with_tasks: $with_tasks
 ) {
 ...NotePaginationConnection
 }
}

fragment NotePaginationConnection on NotePaginationConnection {
 nodes {
 ...Note
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + NOTE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("notes", NotePaginationConnection),
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
        item="Note",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)
