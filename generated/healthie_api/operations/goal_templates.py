# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.goal_template import GOAL_TEMPLATE_FRAGMENT
from ..models.goal_template_pagination_connection import (
    GOAL_TEMPLATE_PAGINATION_CONNECTION_FRAGMENT,
    GoalTemplatePaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[GoalTemplatePaginationConnection] = GraphQLOperation(
    name="goalTemplates",
    kind="query",
    root_field="goalTemplates",
    python_path="healthie.queries.goal_templates",
    safety="read",
    confidence="full",
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
    max_page_size=166,
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
"""
    + GOAL_TEMPLATE_PAGINATION_CONNECTION_FRAGMENT
    + GOAL_TEMPLATE_FRAGMENT
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
