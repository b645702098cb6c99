# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.comment_pagination_connection import CommentPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CommentPaginationConnection] = GraphQLOperation(
    name="comments",
    kind="query",
    root_field="comments",
    python_path="healthie.queries.comments",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "entry_id": "ID",
        "entry_ids": "[ID]",
        "first": "Int",
        "last": "Int",
    },
    page_size=25,
    max_page_size=166,
    document="""
query comments($after: String, $before: String, $entry_id: ID, $entry_ids: [ID], $first: Int = 25, $last: Int) {
  comments(
    after: $after
    before: $before
    entry_id: $entry_id
    entry_ids: $entry_ids
    first: $first
    last: $last
  ) {
    ...CommentPaginationConnection
  }
}

fragment CommentPaginationConnection on CommentPaginationConnection {
  nodes {
    ...Comment
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Comment on Comment {
  author {
    id
  }
  content
  created_at
  creator {
    id
  }
  entry_id
  id
  is_reaction
  poster {
    id
  }
  user_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("comments", CommentPaginationConnection),
)
