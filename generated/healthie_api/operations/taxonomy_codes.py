# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.taxonomy_code import TAXONOMY_CODE_FRAGMENT, TaxonomyCode


class TaxonomyCodePaginationConnection(BaseModel):
    nodes: list[TaxonomyCode | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[TaxonomyCodePaginationConnection] = GraphQLOperation(
    name="taxonomyCodes",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "keywords": "String", "last": "Int"},
    page_size=25,
    max_page_size=498,
    document="""
query taxonomyCodes($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int) {
 taxonomyCodes(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 ) {
 ...TaxonomyCodePaginationConnection
 }
}

fragment TaxonomyCodePaginationConnection on TaxonomyCodePaginationConnection {
 nodes {
 ...TaxonomyCode
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + TAXONOMY_CODE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("taxonomyCodes", TaxonomyCodePaginationConnection),
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
        item="TaxonomyCode",
    ),
)
