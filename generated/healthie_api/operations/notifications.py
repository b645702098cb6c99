# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.entry_reference import ENTRY_REFERENCE_FRAGMENT
from ..models.notification import NOTIFICATION_FRAGMENT, Notification
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class NotificationOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"


class NotificationPaginationConnection(BaseModel):
    nodes: list[Notification | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[NotificationPaginationConnection] = GraphQLOperation(
    name="notifications",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "order_by": "NotificationOrderKeys",
        "other_party_id": "String",
        "read_status": "Boolean",
        "seen_status": "Boolean",
        "sort_by": "String",
        "types": "[String]",
    },
    page_size=25,
    max_page_size=55,
    document="""
query notifications($after: String, $before: String, $first: Int = 25, $last: Int, $order_by: NotificationOrderKeys, $other_party_id: String, $read_status: Boolean, $seen_status: Boolean, $sort_by: String, $types: [String]) {
 notifications(
 after: $after
 before: $before
 first: $first
 last: $last
 order_by: $order_by
 other_party_id: $other_party_id
 read_status: $read_status
 seen_status: $seen_status
 sort_by: $sort_by
 types: $types
 ) {
 ...NotificationPaginationConnection
 }
}

fragment NotificationPaginationConnection on NotificationPaginationConnection {
 nodes {
 ...Notification
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + NOTIFICATION_FRAGMENT
    + ENTRY_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("notifications", NotificationPaginationConnection),
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
        item="Notification",
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
