# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class AuditEventOrderKeys(OpenEnum):
    OCCURRED_AT_ASC = "OCCURRED_AT_ASC"
    OCCURRED_AT_DESC = "OCCURRED_AT_DESC"


class AuditEventResourceName(OpenEnum):
    API_KEY = "API_KEY"
    APPOINTMENT = "APPOINTMENT"
    APPOINTMENT_INCLUSION = "APPOINTMENT_INCLUSION"
    APPOINTMENT_LOCATION = "APPOINTMENT_LOCATION"
    APPOINTMENT_SETTING = "APPOINTMENT_SETTING"
    AVAILABILITY = "AVAILABILITY"
    BILLING_ITEM = "BILLING_ITEM"
    CARE_ALERT = "CARE_ALERT"
    CARE_PLAN = "CARE_PLAN"
    CMS1500 = "CMS1500"
    CMS1500_POLICY = "CMS1500_POLICY"
    CPT_CODES_CMS1500 = "CPT_CODES_CMS1500"
    DIAGNOSIS = "DIAGNOSIS"
    DOCUMENT_DRAFT = "DOCUMENT_DRAFT"
    FEATURE_TOGGLE = "FEATURE_TOGGLE"
    FORM_ANSWER = "FORM_ANSWER"
    FORM_ANSWER_GROUP = "FORM_ANSWER_GROUP"
    GOAL = "GOAL"
    LOCATION = "LOCATION"
    ORGANIZATION = "ORGANIZATION"
    ORGANIZATION_INFO = "ORGANIZATION_INFO"
    ORGANIZATION_MEMBERSHIP = "ORGANIZATION_MEMBERSHIP"
    POLICY = "POLICY"
    TASK = "TASK"
    USER = "USER"


class AuditEventType(OpenEnum):
    CREATE = "CREATE"
    DESTROY = "DESTROY"
    UPDATE = "UPDATE"


class AuditEventResourceChange(BaseModel):
    field: str
    value_after_change: str | None
    value_before_change: str | None


class AuditEvent(BaseModel):
    acting_user: UserReference | None
    occurred_at: DateTime
    resource_changes: list[AuditEventResourceChange] | None
    resource_id: ID
    resource_name: AuditEventResourceName
    type: AuditEventType


class AuditEventPaginationConnection(BaseModel):
    nodes: list[AuditEvent | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AuditEventPaginationConnection] = GraphQLOperation(
    name="auditLog",
    kind="query",
    safety="read",
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
    max_page_size=110,
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

fragment AuditEventPaginationConnection on AuditEventPaginationConnection {
 nodes {
 ...AuditEvent
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment AuditEvent on AuditEvent {
 acting_user {
 ...UserReference
 }
 occurred_at
 resource_changes {
 ...AuditEventResourceChange
 }
 resource_id
 resource_name
 type
}

fragment AuditEventResourceChange on AuditEventResourceChange {
 field
 value_after_change
 value_before_change
}
"""
    + USER_REFERENCE_FRAGMENT
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
