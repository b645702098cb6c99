# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.sent_direct_message import SENT_DIRECT_MESSAGE_FRAGMENT
from ..models.sent_direct_message_pagination_connection import (
    SENT_DIRECT_MESSAGE_PAGINATION_CONNECTION_FRAGMENT,
    SentDirectMessagePaginationConnection,
)

OPERATION: GraphQLOperation[SentDirectMessagePaginationConnection] = GraphQLOperation(
    name="sentDirectMessages",
    kind="query",
    root_field="sentDirectMessages",
    python_path="healthie.queries.sent_direct_messages",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offset": "Int",
        "order_by": "SentDirectMessageOrderKeys",
    },
    page_size=25,
    max_page_size=153,
    document="""
query sentDirectMessages($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $offset: Int, $order_by: SentDirectMessageOrderKeys) {
  sentDirectMessages(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    offset: $offset
    order_by: $order_by
  ) {
    ...SentDirectMessagePaginationConnection
  }
}
"""
    + SENT_DIRECT_MESSAGE_PAGINATION_CONNECTION_FRAGMENT
    + SENT_DIRECT_MESSAGE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("sentDirectMessages", SentDirectMessagePaginationConnection),
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
        single=("last", "before", "offset"),
        item="SentDirectMessage",
    ),
)
