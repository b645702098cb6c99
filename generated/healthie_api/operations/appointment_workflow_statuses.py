# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, Int, object_of
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


class AppointmentWorkflowStatusAppointmentType(BaseModel):
    appointment_category: str | None
    date: DateTime | None
    id: ID | None
    status: str | None


class AppointmentWorkflowStatusChartNoteType(BaseModel):
    id: ID | None
    status: AppointmentWorkflowChartNoteStatus | None
    title: str | None


class AppointmentWorkflowStatusClientType(BaseModel):
    id: ID | None
    name: str | None


class AppointmentWorkflowStatusCms1500Type(BaseModel):
    id: ID | None
    status: str | None


class AppointmentWorkflowStatusInvoiceType(BaseModel):
    id: ID | None
    status: str | None


class AppointmentWorkflowStatusProviderType(BaseModel):
    id: ID | None
    name: str | None


class AppointmentWorkflowStatus(BaseModel):
    appointment: AppointmentWorkflowStatusAppointmentType | None
    chart_notes: list[AppointmentWorkflowStatusChartNoteType] | None
    chart_notes_count: Int | None
    client: AppointmentWorkflowStatusClientType | None
    cms1500: AppointmentWorkflowStatusCms1500Type | None
    invoice: AppointmentWorkflowStatusInvoiceType | None
    provider: AppointmentWorkflowStatusProviderType | None


class AppointmentWorkflowStatusConnection(BaseModel):
    nodes: list[AppointmentWorkflowStatus | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AppointmentWorkflowStatusConnection] = GraphQLOperation(
    name="appointmentWorkflowStatuses",
    kind="query",
    safety="read",
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
    max_page_size=90,
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
 appointment_category
 date
 id
 status
 }
 chart_notes {
 id
 status
 title
 }
 chart_notes_count
 client {
 id
 name
 }
 cms1500 {
 id
 status
 }
 invoice {
 id
 status
 }
 provider {
 id
 name
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
