# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.tag_pagination_connection import TagPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[TagPaginationConnection] = GraphQLOperation(
    name="tagsPaginated",
    kind="query",
    root_field="tagsPaginated",
    python_path="healthie.queries.tags_paginated",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "applied_to_providers": "Boolean",
        "before": "String",
        "first": "Int",
        "ids": "[ID]",
        "last": "Int",
        "order_by": "TagOrderKeys",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=166,
    document="""
query tagsPaginated($after: String, $applied_to_providers: Boolean, $before: String, $first: Int = 25, $ids: [ID], $last: Int, $order_by: TagOrderKeys, $user_id: ID) {
  tagsPaginated(
    after: $after
    applied_to_providers: $applied_to_providers
    before: $before
    first: $first
    ids: $ids
    last: $last
    order_by: $order_by
    user_id: $user_id
  ) {
    ...TagPaginationConnection
  }
}

fragment TagPaginationConnection on TagPaginationConnection {
  nodes {
    ...Tag
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Tag on Tag {
  active_users_count
  added_by
  archived_users_count
  created_at
  id
  name
  org_members_count
  patients_tagged_count
  providers_tagged_count
  updated_at
  user {
    id
  }
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("tagsPaginated", TagPaginationConnection),
)
