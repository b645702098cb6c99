# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.smart_phrase_pagination_connection import SmartPhrasePaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SmartPhrasePaginationConnection] = GraphQLOperation(
    name="smartPhrases",
    kind="query",
    root_field="smartPhrases",
    python_path="healthie.queries.smart_phrases",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "SmartPhraseOrderKeys",
    },
    page_size=25,
    max_page_size=284,
    document="""
query smartPhrases($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: SmartPhraseOrderKeys) {
  smartPhrases(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
  ) {
    ...SmartPhrasePaginationConnection
  }
}

fragment SmartPhrasePaginationConnection on SmartPhrasePaginationConnection {
  nodes {
    ...SmartPhrase
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment SmartPhrase on SmartPhrase {
  created_at
  id
  name
  phrase
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
    decode=object_of("smartPhrases", SmartPhrasePaginationConnection),
)
