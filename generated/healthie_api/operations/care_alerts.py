# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.care_alert import CARE_ALERT_FRAGMENT, CareAlert
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CareAlertPaginationConnection(BaseModel):
    nodes: list[CareAlert | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CareAlertPaginationConnection] = GraphQLOperation(
    name="careAlerts",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "is_deleted": "Boolean",
        "is_expired": "Boolean",
        "last": "Int",
        "patient_id": "ID",
        "priority": "CareAlertPriorityEnum",
    },
    page_size=25,
    max_page_size=73,
    document="""
query careAlerts($after: String, $before: String, $first: Int = 25, $is_deleted: Boolean, $is_expired: Boolean, $last: Int, $patient_id: ID, $priority: CareAlertPriorityEnum) {
 careAlerts(
 after: $after
 before: $before
 first: $first
 is_deleted: $is_deleted
 is_expired: $is_expired
 last: $last
 patient_id: $patient_id
 priority: $priority
 ) {
 ...CareAlertPaginationConnection
 }
}

fragment CareAlertPaginationConnection on CareAlertPaginationConnection {
 nodes {
 ...CareAlert
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + CARE_ALERT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("careAlerts", CareAlertPaginationConnection),
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
        item="CareAlert",
    ),
)
