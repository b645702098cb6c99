# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.user_group import USER_GROUP_FRAGMENT, UserGroup


class UserGroupOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    INVITE_CODE_ASC = "INVITE_CODE_ASC"
    INVITE_CODE_DESC = "INVITE_CODE_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    USERS_COUNT_ASC = "USERS_COUNT_ASC"
    USERS_COUNT_DESC = "USERS_COUNT_DESC"


class UserGroupPaginationConnection(BaseModel):
    nodes: list[UserGroup | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[UserGroupPaginationConnection] = GraphQLOperation(
    name="userGroups",
    kind="query",
    safety="read",
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
    max_page_size=40,
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

fragment UserGroupPaginationConnection on UserGroupPaginationConnection {
 nodes {
 ...UserGroup
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
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
