# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.appointment_workflow_status_connection import AppointmentWorkflowStatusConnection
from ..runtime import GraphQLOperation

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

fragment AppointmentWorkflowStatusConnection on AppointmentWorkflowStatusConnection {
  nodes {
    ...AppointmentWorkflowStatus
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment AppointmentWorkflowStatus on AppointmentWorkflowStatus {
  appointment {
    id
  }
  chart_notes {
    id
  }
  chart_notes_count
  client {
    id
  }
  cms1500 {
    id
  }
  invoice {
    id
  }
  provider {
    id
  }
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("appointmentWorkflowStatuses", AppointmentWorkflowStatusConnection),
)
