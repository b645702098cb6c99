# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.sent_notification_record import SENT_NOTIFICATION_RECORD_FRAGMENT, SentNotificationRecord


class SentNotificationRecordPaginationConnection(BaseModel):
    nodes: list[SentNotificationRecord | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[SentNotificationRecordPaginationConnection] = GraphQLOperation(
    name="sentNotificationRecords",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "end_date": "__DayOrTime",
        "first": "Int",
        "last": "Int",
        "org_level": "Boolean",
        "patient_id": "ID",
        "provider_id": "ID",
        "should_paginate": "Boolean",
        "start_date": "__DayOrTime",
        "status": "String",
        "type": "String",
    },
    page_size=25,
    max_page_size=249,
    document="""
query sentNotificationRecords($after: String, $before: String, $end_date: ISO8601DateTime, $first: Int = 25, $last: Int, $org_level: Boolean, $patient_id: ID, $provider_id: ID, $should_paginate: Boolean, $start_date: ISO8601DateTime, $status: String, $type: String) {
 sentNotificationRecords(
 after: $after
 before: $before
 end_date: $end_date
 first: $first
 last: $last
 org_level: $org_level
 patient_id: $patient_id
 provider_id: $provider_id
 should_paginate: $should_paginate
 start_date: $start_date
 status: $status
 type: $type
 ) {
 ...SentNotificationRecordPaginationConnection
 }
}

fragment SentNotificationRecordPaginationConnection on SentNotificationRecordPaginationConnection {
 nodes {
 ...SentNotificationRecord
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + SENT_NOTIFICATION_RECORD_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("sentNotificationRecords", SentNotificationRecordPaginationConnection),
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
        item="SentNotificationRecord",
    ),
)
