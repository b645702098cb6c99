# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.conversation import CONVERSATION_FRAGMENT, Conversation
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class ConversationPaginationConnection(BaseModel):
    nodes: list[Conversation | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ConversationPaginationConnection] = GraphQLOperation(
    name="conversations",
    kind="query",
    root_field="conversations",
    python_path="healthie.queries.conversations",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=68,
    document="""
query conversations($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
  conversations(
    after: $after
    before: $before
    first: $first
    last: $last
    user_id: $user_id
  ) {
    ...ConversationPaginationConnection
  }
}

fragment ConversationPaginationConnection on ConversationPaginationConnection {
  nodes {
    ...Conversation
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + CONVERSATION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("conversations", ConversationPaginationConnection),
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
        item="Conversation",
    ),
)
