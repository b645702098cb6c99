# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class AppointmentWorkflowChartNoteStatus(OpenEnum):
    CREATED = "CREATED"
    LOCKED = "LOCKED"
    SIGNED = "SIGNED"
    SIGNED_AND_LOCKED = "SIGNED_AND_LOCKED"


class RequestedPaymentStatus(OpenEnum):
    NOT_YET_PAID = "NOT_YET_PAID"
    PAID = "PAID"
    PARTIAL = "PARTIAL"


class AppointmentWorkflowStatus(BaseModel):
    appointment: OptionalReference | None
    chart_notes: list[OptionalReference] | None
    chart_notes_count: Int | None
    client: OptionalReference | None
    cms1500: OptionalReference | None
    invoice: OptionalReference | None
    provider: OptionalReference | None


class AppointmentWorkflowStatusConnection(BaseModel):
    nodes: list[AppointmentWorkflowStatus | None] | None
    page_info: PageInfo
    total_count: Int


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
"""
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
