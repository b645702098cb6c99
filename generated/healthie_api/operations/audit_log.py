# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.audit_event import AUDIT_EVENT_FRAGMENT
from ..models.audit_event_pagination_connection import (
    AUDIT_EVENT_PAGINATION_CONNECTION_FRAGMENT,
    AuditEventPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[AuditEventPaginationConnection] = GraphQLOperation(
    name="auditLog",
    kind="query",
    root_field="auditLog",
    python_path="healthie.queries.audit_log",
    safety="read",
    confidence="full",
    arguments={
        "acting_user_id": "ID",
        "after": "String",
        "before": "String",
        "event_type": "AuditEventType",
        "first": "Int",
        "last": "Int",
        "occurred_after": "ISO8601DateTime",
        "occurred_before": "ISO8601DateTime",
        "order_by": "AuditEventOrderKeys",
        "resource_id": "ID",
        "resource_name": "AuditEventResourceName",
    },
    page_size=25,
    max_page_size=332,
    document="""
query auditLog($acting_user_id: ID, $after: String, $before: String, $event_type: AuditEventType, $first: Int = 25, $last: Int, $occurred_after: ISO8601DateTime, $occurred_before: ISO8601DateTime, $order_by: AuditEventOrderKeys, $resource_id: ID, $resource_name: AuditEventResourceName) {
  auditLog(
    acting_user_id: $acting_user_id
    after: $after
    before: $before
    event_type: $event_type
    first: $first
    last: $last
    occurred_after: $occurred_after
    occurred_before: $occurred_before
    order_by: $order_by
    resource_id: $resource_id
    resource_name: $resource_name
  ) {
    ...AuditEventPaginationConnection
  }
}
"""
    + AUDIT_EVENT_PAGINATION_CONNECTION_FRAGMENT
    + AUDIT_EVENT_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("auditLog", AuditEventPaginationConnection),
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
        item="AuditEvent",
    ),
)
