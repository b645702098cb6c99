# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT
from ..models.smart_phrase_pagination_connection import (
    SMART_PHRASE_PAGINATION_CONNECTION_FRAGMENT,
    SmartPhrasePaginationConnection,
)

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
"""
    + SMART_PHRASE_PAGINATION_CONNECTION_FRAGMENT
    + SMART_PHRASE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("smartPhrases", SmartPhrasePaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="SmartPhrase",
    ),
)
