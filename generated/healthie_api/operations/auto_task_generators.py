# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.auto_task_generator import AUTO_TASK_GENERATOR_FRAGMENT, AutoTaskGenerator
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class AutoTaskGeneratorPaginationConnection(BaseModel):
    nodes: list[AutoTaskGenerator | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AutoTaskGeneratorPaginationConnection] = GraphQLOperation(
    name="autoTaskGenerators",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=181,
    document="""
query autoTaskGenerators($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
 autoTaskGenerators(
 after: $after
 before: $before
 first: $first
 last: $last
 user_id: $user_id
 ) {
 ...AutoTaskGeneratorPaginationConnection
 }
}

fragment AutoTaskGeneratorPaginationConnection on AutoTaskGeneratorPaginationConnection {
 nodes {
 ...AutoTaskGenerator
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + AUTO_TASK_GENERATOR_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("autoTaskGenerators", AutoTaskGeneratorPaginationConnection),
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
        item="AutoTaskGenerator",
    ),
)
