# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.requested_form_completion_pagination_connection import RequestedFormCompletionPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RequestedFormCompletionPaginationConnection] = GraphQLOperation(
    name="requestedFormCompletions",
    kind="query",
    root_field="requestedFormCompletions",
    python_path="healthie.queries.requested_form_completions",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "status": "String",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=104,
    document="""
query requestedFormCompletions($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $status: String, $user_id: ID) {
  requestedFormCompletions(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    status: $status
    user_id: $user_id
  ) {
    ...RequestedFormCompletionPaginationConnection
  }
}

fragment RequestedFormCompletionPaginationConnection on RequestedFormCompletionPaginationConnection {
  nodes {
    ...RequestedFormCompletion
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment RequestedFormCompletion on RequestedFormCompletion {
  custom_module_form {
    id
  }
  custom_module_form_id
  date_to_show
  form_answer_group {
    id
  }
  form_answer_group_id
  id
  item_type
  metadata
  recipient {
    id
  }
  recipient_id
  recurring_form {
    id
  }
  sender {
    id
  }
  sender_id
  status
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("requestedFormCompletions", RequestedFormCompletionPaginationConnection),
)
