# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_group import USER_GROUP_FRAGMENT
from ..models.user_group_pagination_connection import (
    USER_GROUP_PAGINATION_CONNECTION_FRAGMENT,
    UserGroupPaginationConnection,
)

OPERATION: GraphQLOperation[UserGroupPaginationConnection] = GraphQLOperation(
    name="userGroups",
    kind="query",
    root_field="userGroups",
    python_path="healthie.queries.user_groups",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "check_group_level_actions": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "UserGroupOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=132,
    document="""
query userGroups($after: String, $before: String, $check_group_level_actions: Boolean, $first: Int = 25, $keywords: String, $last: Int, $order_by: UserGroupOrderKeys, $sort_by: String) {
  userGroups(
    after: $after
    before: $before
    check_group_level_actions: $check_group_level_actions
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    sort_by: $sort_by
  ) {
    ...UserGroupPaginationConnection
  }
}
"""
    + USER_GROUP_PAGINATION_CONNECTION_FRAGMENT
    + USER_GROUP_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("userGroups", UserGroupPaginationConnection),
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
        item="UserGroup",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)
