# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.custom_email_pagination_connection import CustomEmailPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CustomEmailPaginationConnection] = GraphQLOperation(
    name="customEmails",
    kind="query",
    root_field="customEmails",
    python_path="healthie.queries.custom_emails",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "email_type": "String",
        "first": "Int",
        "last": "Int",
        "provider_id": "ID",
    },
    page_size=25,
    max_page_size=132,
    document="""
query customEmails($after: String, $before: String, $email_type: String, $first: Int = 25, $last: Int, $provider_id: ID) {
  customEmails(
    after: $after
    before: $before
    email_type: $email_type
    first: $first
    last: $last
    provider_id: $provider_id
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
    decode=object_of("customEmails", CustomEmailPaginationConnection),
)
