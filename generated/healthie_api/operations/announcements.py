# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.announcement_pagination_connection import AnnouncementPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AnnouncementPaginationConnection] = GraphQLOperation(
    name="announcements",
    kind="query",
    root_field="announcements",
    python_path="healthie.queries.announcements",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "exclude_dismissed": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
    },
    page_size=25,
    max_page_size=142,
    document="""
query announcements($after: String, $before: String, $exclude_dismissed: Boolean, $first: Int = 25, $keywords: String, $last: Int) {
  announcements(
    after: $after
    before: $before
    exclude_dismissed: $exclude_dismissed
    first: $first
    keywords: $keywords
    last: $last
  ) {
    ...AnnouncementPaginationConnection
  }
}

fragment AnnouncementPaginationConnection on AnnouncementPaginationConnection {
  nodes {
    ...Announcement
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Announcement on Announcement {
  active
  announcement_image_name
  announcement_image_url
  description
  id
  last_toggled_at
  last_toggled_by {
    id
  }
  name
  title
  user {
    id
  }
  user_group_ids
  user_group_names
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("announcements", AnnouncementPaginationConnection),
)
