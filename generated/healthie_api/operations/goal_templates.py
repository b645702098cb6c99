# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, Int, NamedReference, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class GoalTemplate(BaseModel):
    description: str | None
    goal_id: str | None
    id: str
    is_healthie_default: Boolean
    name: str | None
    repeat: str
    subgoal_templates: list[NamedReference] | None
    title_link: str | None
    user: UserReference | None
    user_id: str | None


class GoalTemplatePaginationConnection(BaseModel):
    nodes: list[GoalTemplate | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[GoalTemplatePaginationConnection] = GraphQLOperation(
    name="goalTemplates",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "category": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=94,
    document="""
query goalTemplates($after: String, $before: String, $category: String, $first: Int = 25, $keywords: String, $last: Int, $user_id: ID) {
 goalTemplates(
 after: $after
 before: $before
 category: $category
 first: $first
 keywords: $keywords
 last: $last
 user_id: $user_id
 ) {
 ...GoalTemplatePaginationConnection
 }
}

fragment GoalTemplatePaginationConnection on GoalTemplatePaginationConnection {
 nodes {
 ...GoalTemplate
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment GoalTemplate on GoalTemplate {
 description
 goal_id
 id
 is_healthie_default
 name
 repeat
 subgoal_templates {
 id
 name
 }
 title_link
 user {
 ...UserReference
 }
 user_id
}
"""
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("goalTemplates", GoalTemplatePaginationConnection),
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
        item="GoalTemplate",
    ),
)
