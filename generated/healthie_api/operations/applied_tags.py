# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.applied_tag_pagination_connection import AppliedTagPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AppliedTagPaginationConnection] = GraphQLOperation(
    name="appliedTags",
    kind="query",
    root_field="appliedTags",
    python_path="healthie.queries.applied_tags",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "id": "ID",
        "last": "Int",
        "order_by": "AppliedTagOrderKeys",
        "tag_id": "ID",
        "updated_after": "ISO8601DateTime",
        "updated_before": "ISO8601DateTime",
    },
    page_size=25,
    max_page_size=221,
    document="""
query appliedTags($after: String, $before: String, $first: Int = 25, $id: ID, $last: Int, $order_by: AppliedTagOrderKeys, $tag_id: ID, $updated_after: ISO8601DateTime, $updated_before: ISO8601DateTime) {
  appliedTags(
    after: $after
    before: $before
    first: $first
    id: $id
    last: $last
    order_by: $order_by
    tag_id: $tag_id
    updated_after: $updated_after
    updated_before: $updated_before
  ) {
    ...AppliedTagPaginationConnection
  }
}

fragment AppliedTagPaginationConnection on AppliedTagPaginationConnection {
  nodes {
    ...AppliedTag
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment AppliedTag on AppliedTag {
  created_at
  id
  tag {
    id
  }
  tag_id
  updated_at
  user {
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
    decode=object_of("appliedTags", AppliedTagPaginationConnection),
)
