# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.automation import AUTOMATION_FRAGMENT, Automation


class AutomationPaginationConnection(BaseModel):
    nodes: list[Automation | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AutomationPaginationConnection] = GraphQLOperation(
    name="automations",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "is_enabled": "Boolean",
        "keywords": "String",
        "last": "Int",
    },
    page_size=25,
    max_page_size=142,
    document="""
query automations($after: String, $before: String, $first: Int = 25, $is_enabled: Boolean, $keywords: String, $last: Int) {
 automations(
 after: $after
 before: $before
 first: $first
 is_enabled: $is_enabled
 keywords: $keywords
 last: $last
 ) {
 ...AutomationPaginationConnection
 }
}

fragment AutomationPaginationConnection on AutomationPaginationConnection {
 nodes {
 ...Automation
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + AUTOMATION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("automations", AutomationPaginationConnection),
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
        item="Automation",
    ),
)
