# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.sent_notification_record_pagination_connection import SentNotificationRecordPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SentNotificationRecordPaginationConnection] = GraphQLOperation(
    name="sentNotificationRecords",
    kind="query",
    root_field="sentNotificationRecords",
    python_path="healthie.queries.sent_notification_records",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "end_date": "ISO8601DateTime",
        "first": "Int",
        "last": "Int",
        "org_level": "Boolean",
        "patient_id": "ID",
        "provider_id": "ID",
        "should_paginate": "Boolean",
        "start_date": "ISO8601DateTime",
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

fragment SentNotificationRecord on SentNotificationRecord {
  category
  created_at
  delivery_status
  id
  notification_description
  notification_type
  representation_type
  user_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("sentNotificationRecords", SentNotificationRecordPaginationConnection),
)
