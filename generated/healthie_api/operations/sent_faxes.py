# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.sent_fax_pagination_connection import SentFaxPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SentFaxPaginationConnection] = GraphQLOperation(
    name="sentFaxes",
    kind="query",
    root_field="sentFaxes",
    python_path="healthie.queries.sent_faxes",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "SentFaxOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=166,
    document="""
query sentFaxes($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: SentFaxOrderKeys, $sort_by: String) {
  sentFaxes(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    sort_by: $sort_by
  ) {
    ...SentFaxPaginationConnection
  }
}

fragment SentFaxPaginationConnection on SentFaxPaginationConnection {
  nodes {
    ...SentFax
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment SentFax on SentFax {
  created_at
  destination_number
  id
  parsed_form_answer_group_ids
  patient {
    id
  }
  resendable
  sender {
    id
  }
  status
  status_display_string
  updated_at
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("sentFaxes", SentFaxPaginationConnection),
)
