# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.custom_email_pagination_connection import CustomEmailPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CustomEmailPaginationConnection] = GraphQLOperation(
    name="courseItemCustomEmails",
    kind="query",
    root_field="courseItemCustomEmails",
    python_path="healthie.queries.course_item_custom_emails",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=132,
    document="""
query courseItemCustomEmails($after: String, $before: String, $first: Int = 25, $last: Int) {
  courseItemCustomEmails(
    after: $after
    before: $before
    first: $first
    last: $last
  ) {
    ...CustomEmailPaginationConnection
  }
}

fragment CustomEmailPaginationConnection on CustomEmailPaginationConnection {
  nodes {
    ...CustomEmail
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment CustomEmail on CustomEmail {
  created_at
  email_type
  greeting
  id
  message_body
  name
  reactivation_wait_days
  related_object {
    __typename
    ... on AppointmentType {
      id
    }
    ... on Course {
      id
    }
    ... on Offering {
      id
    }
  }
  subject
  updated_at
  user_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("courseItemCustomEmails", CustomEmailPaginationConnection),
)
