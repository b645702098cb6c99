# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.note_scheduler import NOTE_SCHEDULER_FRAGMENT, NoteScheduler
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class NoteSchedulerPaginationConnection(BaseModel):
    nodes: list[NoteScheduler | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[NoteSchedulerPaginationConnection] = GraphQLOperation(
    name="scheduledMessageBlasts",
    kind="query",
    root_field="scheduledMessageBlasts",
    python_path="healthie.queries.scheduled_message_blasts",
    safety="read",
    confidence="full",
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
    max_page_size=104,
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
    ...NoteScheduler
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + NOTE_SCHEDULER_FRAGMENT
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
        item="NoteScheduler",
    ),
)
