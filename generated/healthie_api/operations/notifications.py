# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.notification import NOTIFICATION_FRAGMENT
from ..models.notification_pagination_connection import (
    NOTIFICATION_PAGINATION_CONNECTION_FRAGMENT,
    NotificationPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[NotificationPaginationConnection] = GraphQLOperation(
    name="notifications",
    kind="query",
    root_field="notifications",
    python_path="healthie.queries.notifications",
    safety="read",
    confidence="full",
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
    max_page_size=110,
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
"""
    + NOTIFICATION_PAGINATION_CONNECTION_FRAGMENT
    + NOTIFICATION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("notifications", NotificationPaginationConnection),
)
