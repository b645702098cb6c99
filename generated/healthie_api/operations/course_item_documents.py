# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.document_pagination_connection import DocumentPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DocumentPaginationConnection] = GraphQLOperation(
    name="courseItemDocuments",
    kind="query",
    root_field="courseItemDocuments",
    python_path="healthie.queries.course_item_documents",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "course_item_id": "ID", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=73,
    document="""
query courseItemDocuments($after: String, $before: String, $course_item_id: ID, $first: Int = 25, $last: Int) {
  courseItemDocuments(
    after: $after
    before: $before
    course_item_id: $course_item_id
    first: $first
    last: $last
  ) {
    ...DocumentPaginationConnection
  }
}

fragment DocumentPaginationConnection on DocumentPaginationConnection {
  nodes {
    ...Document
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Document on Document {
  can_only_share
  created_at
  description
  display_name
  email_on_welcome
  expiring_url
  extension
  file_content_type
  friendly_type
  id
  include_in_charting
  internal_notes
  metadata
  owner {
    id
  }
  rel_user {
    id
  }
  rel_user_id
  shared
  shared_on_welcome
  shared_user_groups_count
  shared_users_count
  shared_with_dietitians
  unshared_patients_count
  updated_at
  user_groups {
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
    decode=object_of("courseItemDocuments", DocumentPaginationConnection),
)
