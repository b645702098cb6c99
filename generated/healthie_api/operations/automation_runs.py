# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.automation_run import AUTOMATION_RUN_FRAGMENT, AutomationRun


class AutomationRunPaginationConnection(BaseModel):
    nodes: list[AutomationRun | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AutomationRunPaginationConnection] = GraphQLOperation(
    name="automationRuns",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "automation_id": "ID!",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "status": "AutomationRunStatus",
    },
    page_size=25,
    max_page_size=199,
    document="""
query automationRuns($after: String, $automation_id: ID!, $before: String, $first: Int = 25, $last: Int, $status: AutomationRunStatus) {
 automationRuns(
 after: $after
 automation_id: $automation_id
 before: $before
 first: $first
 last: $last
 status: $status
 ) {
 ...AutomationRunPaginationConnection
 }
}

fragment AutomationRunPaginationConnection on AutomationRunPaginationConnection {
 nodes {
 ...AutomationRun
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + AUTOMATION_RUN_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("automationRuns", AutomationRunPaginationConnection),
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
        item="AutomationRun",
    ),
)
