# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.alert_template import ALERT_TEMPLATE_FRAGMENT, AlertTemplate
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class AlertTemplatePaginationConnection(BaseModel):
    nodes: list[AlertTemplate | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AlertTemplatePaginationConnection] = GraphQLOperation(
    name="alertTemplates",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "keywords": "String", "last": "Int"},
    page_size=25,
    max_page_size=398,
    document="""
query alertTemplates($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int) {
 alertTemplates(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 ) {
 ...AlertTemplatePaginationConnection
 }
}

fragment AlertTemplatePaginationConnection on AlertTemplatePaginationConnection {
 nodes {
 ...AlertTemplate
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + ALERT_TEMPLATE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("alertTemplates", AlertTemplatePaginationConnection),
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
        item="AlertTemplate",
    ),
)
