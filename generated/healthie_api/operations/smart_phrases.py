# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT, SmartPhrase
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class SmartPhraseOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class SmartPhrasePaginationConnection(BaseModel):
    nodes: list[SmartPhrase | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[SmartPhrasePaginationConnection] = GraphQLOperation(
    name="smartPhrases",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "SmartPhraseOrderKeys",
    },
    page_size=25,
    max_page_size=132,
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
"""
    + SMART_PHRASE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
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
