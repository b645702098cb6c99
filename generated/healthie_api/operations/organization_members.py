# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..operations.course_group_clients import COURSE_GROUP_CLIENTS_FRAGMENT, UserConnection

OPERATION: GraphQLOperation[UserConnection] = GraphQLOperation(
    name="organizationMembers",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "conversation_id": "ID",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "licensed_in_state": "String",
        "order_by": "UserOrderKeys",
        "sort_by": "String",
    },
    page_size=20,
    max_page_size=20,
    document="""
query organizationMembers($after: String, $before: String, $conversation_id: ID, $first: Int = 20, $keywords: String, $last: Int, $licensed_in_state: String, $order_by: UserOrderKeys, $sort_by: String) {
 organizationMembers(
 after: $after
 before: $before
 conversation_id: $conversation_id
 first: $first
 keywords: $keywords
 last: $last
 licensed_in_state: $licensed_in_state
 order_by: $order_by
 sort_by: $sort_by
 ) {
 ...UserConnection
 }
}
"""
    + COURSE_GROUP_CLIENTS_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("organizationMembers", UserConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=20,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="UserListItem",
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
