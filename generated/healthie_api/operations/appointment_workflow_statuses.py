# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_workflow_status import APPOINTMENT_WORKFLOW_STATUS_FRAGMENT
from ..models.appointment_workflow_status_connection import (
    APPOINTMENT_WORKFLOW_STATUS_CONNECTION_FRAGMENT,
    AppointmentWorkflowStatusConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[AppointmentWorkflowStatusConnection] = GraphQLOperation(
    name="appointmentWorkflowStatuses",
    kind="query",
    root_field="appointmentWorkflowStatuses",
    python_path="healthie.queries.appointment_workflow_statuses",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "chart_note_statuses": "[AppointmentWorkflowChartNoteStatus]",
        "client_id": "ID",
        "cms1500_statuses": "[Cms1500Status]",
        "first": "Int",
        "invoice_statuses": "[RequestedPaymentStatus]",
        "last": "Int",
        "provider_ids": "[ID!]",
        "range_end": "ISO8601Date",
        "range_start": "ISO8601Date",
    },
    page_size=25,
    max_page_size=153,
    document="""
query appointmentWorkflowStatuses($after: String, $before: String, $chart_note_statuses: [AppointmentWorkflowChartNoteStatus], $client_id: ID, $cms1500_statuses: [Cms1500Status], $first: Int = 25, $invoice_statuses: [RequestedPaymentStatus], $last: Int, $provider_ids: [ID!], $range_end: ISO8601Date, $range_start: ISO8601Date) {
  appointmentWorkflowStatuses(
    after: $after
    before: $before
    chart_note_statuses: $chart_note_statuses
    client_id: $client_id
    cms1500_statuses: $cms1500_statuses
    first: $first
    invoice_statuses: $invoice_statuses
    last: $last
    provider_ids: $provider_ids
    range_end: $range_end
    range_start: $range_start
  ) {
    ...AppointmentWorkflowStatusConnection
  }
}
"""
    + APPOINTMENT_WORKFLOW_STATUS_CONNECTION_FRAGMENT
    + APPOINTMENT_WORKFLOW_STATUS_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("appointmentWorkflowStatuses", AppointmentWorkflowStatusConnection),
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
        item="AppointmentWorkflowStatus",
    ),
)
